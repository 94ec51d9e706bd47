import type { FeatureCollection, Point } from 'geojson';
import type { CityRow, CountryRow, RegionRow, WaterRow } from './read-sources';
import { findDivisionDate, getFormingYear } from './region-years';

interface Names {
	en: string;
	ru: string;
	zh: string;
	kk: string;
	local: string;
}

/** `importance`: 1 shows at the first view, 2 and 3 at closer zooms. */
export interface Labels {
	cities: FeatureCollection<
		Point,
		Names & {
			c: string;
			rank: CityRow['rank'];
			importance: number;
			/** The preferred side of the name; it moves if there is no space. */
			side: CityRow['label_side'];
			order: number;
		}
	>;
	/** `from` and `to`: the first and the last year at whose end a region exists; left out for always. */
	regions: FeatureCollection<
		Point,
		Names & { c: string; code: string; from?: number; to?: number }
	>;
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

/** Cities that are also regions are named only as cities. */
const CITY_REGIONS = new Set([
	'KAZ-4829',
	'KAZ-4830',
	'KZ79',
	'KAB+00?',
	'KGZ-1115',
	'TJK-5491',
	'UZB-4828',
	'CHN-1155',
	'CHN-1816',
	'CHN-1819'
]);

function getRegionYears(
	rows: readonly RegionRow[],
	row: RegionRow
): { from?: number; to?: number } {
	const from = getFormingYear(row);
	const divided = findDivisionDate(rows, row.code);
	return {
		...(from !== null && { from }),
		...(divided !== null && { to: Number(divided.slice(0, 4)) - 1 })
	};
}

export function shapeLabels(
	cities: CityRow[],
	regions: RegionRow[],
	waters: WaterRow[],
	countries: CountryRow[]
): Labels {
	return {
		// lower order is placed first: capitals, then by the table's importance
		cities: collect(cities, (row, index) => ({
			c: row.country,
			rank: row.rank,
			importance: row.importance,
			side: row.label_side,
			order: RANK_ORDER[row.rank] * 100 + row.importance * 1000 + index
		})),
		regions: collect(
			regions.filter((row) => !CITY_REGIONS.has(row.code)),
			(row) => ({ c: row.country, code: row.code, ...getRegionYears(regions, row) })
		),
		waters: collect(waters, (row) => ({ kind: row.kind, importance: row.importance })),
		countries: collect(countries, (row) => ({ c: row.country, importance: row.importance }))
	};
}

/** A name of the first view, as in `src/lib/labels/first-names.json`. */
export interface FirstName {
	kind: 'capital' | 'city' | 'country' | 'water';
	country: string;
	side: string;
	lonLat: number[];
	names: Omit<Names, 'local'>;
}

/** The names on maps that are drawn before `labels.json` loads, the most important first. */
export function selectFirstNames(labels: Labels): FirstName[] {
	const lists = [
		['city', labels.cities],
		['country', labels.countries],
		['water', labels.waters]
	] as const;
	return lists.flatMap(([list, { features }]) =>
		features.flatMap(({ properties, geometry }) => {
			const { importance, en, ru, zh, kk } = properties;
			const country = 'c' in properties ? properties.c : '';
			if (importance !== 1 || (list === 'country' && country === 'CHN')) return [];
			const isCapital = 'rank' in properties && properties.rank === 'capital';
			return {
				kind: isCapital ? 'capital' : list,
				country,
				side: 'side' in properties ? properties.side : 'right',
				lonLat: geometry.coordinates.map((degrees) => Math.round(degrees * 100) / 100),
				names: { en, ru, zh, kk }
			};
		})
	);
}
