import { LANGUAGE } from '#language';
import type { CountryCode } from '$lib/core/domain/countries';
import type { LonLat } from '$lib/core/domain/geography';

export interface Region {
	/** Of its shape in `static/geo/land.json`. */
	code: string;
	country: CountryCode;
	name: string;
	lonLat: LonLat;
}

export interface NamedRegion extends Region {
	/** In four languages and its own. */
	names: readonly string[];
}

/**
 * Cities that are also regions, which `static/geo/labels.json` lists as cities. From
 * `data/geo/regions.csv`: code, point, names in English, Russian, Chinese and Kazakh.
 */
const ROWS: readonly [string, CountryCode, lon: number, lat: number, names: string][] = [
	['KAZ-4829', 'KAZ', 76.94, 43.27, 'Almaty;Алматы;阿拉木图市;Алматы'],
	['KAZ-4830', 'KAZ', 71.45, 51.15, 'Astana;Астана;阿斯塔纳市;Астана'],
	['KAB+00?', 'KAZ', 63.35, 45.96, 'Baikonur;Байконур;拜科努尔;Байқоңыр'],
	['KGZ-1115', 'KGZ', 74.59, 42.84, 'Bishkek;Бишкек;比什凯克市;Бішкек'],
	['TJK-5491', 'TJK', 68.77, 38.55, 'Dushanbe;Душанбе;杜尚别市;Душанбе'],
	['UZB-4828', 'UZB', 69.25, 41.32, 'Tashkent;Ташкент;塔什干市;Ташкент']
];

const NAMED = ['en', 'ru', 'zh', 'kk'] as const;

export const CITY_REGIONS: readonly NamedRegion[] = ROWS.map(
	([code, country, lon, lat, joined]) => {
		const names = joined.split(';');
		return { code, country, lonLat: [lon, lat], names, name: names[NAMED.indexOf(LANGUAGE)]! };
	}
);
