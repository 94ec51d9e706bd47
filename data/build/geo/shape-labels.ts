import type { FeatureCollection, Point } from 'geojson';
import type { CityRow, CountryRow, RegionRow, WaterRow } from './read-sources';

interface Names {
	en: string;
	ru: string;
	zh: string;
	kk: string;
	local: string;
}

/** `importance`: 1 shows at the first view, 2 and 3 as the reader comes closer. */
export interface Labels {
	cities: FeatureCollection<
		Point,
		Names & {
			c: string;
			rank: CityRow['rank'];
			importance: number;
			/** Where the name stands if there is room; it moves if there is not. */
			side: CityRow['label_side'];
			order: number;
		}
	>;
	regions: FeatureCollection<Point, Names & { c: string; code: string }>;
	waters: FeatureCollection<Point, Names & { kind: WaterRow['kind']; importance: number }>;
	countries: FeatureCollection<Point, Names & { c: string; importance: number }>;
}

interface NamedRow {
	name_en: string;
	name_ru: string;
	name_zh: string;
	name_kk: string;
	name_local: string;
	lon: number;
	lat: number;
}

function collect<Row extends NamedRow, Properties>(
	rows: Row[],
	describe: (row: Row, index: number) => Properties
): FeatureCollection<Point, Names & Properties> {
	return {
		type: 'FeatureCollection',
		features: rows.map((row, index) => ({
			type: 'Feature',
			properties: {
				...describe(row, index),
				en: row.name_en,
				ru: row.name_ru,
				zh: row.name_zh,
				kk: row.name_kk,
				local: row.name_local
			},
			geometry: { type: 'Point', coordinates: [row.lon, row.lat] }
		}))
	};
}

const RANK_ORDER: Record<CityRow['rank'], number> = { capital: 0, regional_centre: 1, other: 2 };

/** Cities that are regions of their own are named as cities only. */
const CITY_REGIONS = new Set([
	'KAZ-4829',
	'KAZ-4830',
	'KAB+00?',
	'KGZ-1115',
	'TJK-5491',
	'UZB-4828',
	'CHN-1155',
	'CHN-1816',
	'CHN-1819'
]);

export function shapeLabels(
	cities: CityRow[],
	regions: RegionRow[],
	waters: WaterRow[],
	countries: CountryRow[]
): Labels {
	return {
		// lower order wins the place: capitals first, then as the table's importance says
		cities: collect(cities, (row, index) => ({
			c: row.country,
			rank: row.rank,
			importance: row.importance,
			side: row.label_side,
			order: RANK_ORDER[row.rank] * 100 + row.importance * 1000 + index
		})),
		regions: collect(
			regions.filter((row) => !CITY_REGIONS.has(row.code)),
			(row) => ({ c: row.country, code: row.code })
		),
		waters: collect(waters, (row) => ({ kind: row.kind, importance: row.importance })),
		countries: collect(countries, (row) => ({ c: row.country, importance: row.importance }))
	};
}
