import { readFile } from 'node:fs/promises';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import Papa from 'papaparse';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { COUNTED_TRAFFIC } from '../../../src/lib/core/data/history-types';

/** The folder of the source geometry, with a README on provenance and pitfalls. */
const SOURCE_FOLDER = new URL('../../geo/', import.meta.url);

export const RELIEF_FILE = new URL('relief.webp', SOURCE_FOLDER);

export const filledText = v.pipe(v.string(), v.nonEmpty());
export const number = v.pipe(filledText, v.transform(Number), v.number());
export const longitude = v.pipe(number, v.minValue(-180), v.maxValue(180));
export const latitude = v.pipe(number, v.minValue(-90), v.maxValue(90));
const importance = v.pipe(number, v.integer(), v.minValue(1), v.maxValue(3));
export const names = {
	name_en: filledText,
	name_ru: filledText,
	name_zh: filledText,
	name_kk: filledText,
	name_local: filledText
};

const regionRow = v.object({
	code: filledText,
	country: v.picklist(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'CHN']),
	...names,
	lon: longitude,
	lat: latitude,
	/** Word in links; empty: from the English name. */
	id: v.string(),
	/** Date on which it was formed from a part of another region; empty: before the atlas begins. */
	formed: v.pipe(v.string(), v.regex(/^(\d{4}-\d\d-\d\d)?$/, 'not a date')),
	/** Code of that region. */
	part_of: v.string()
});

const cityRow = v.object({
	geonames_id: v.pipe(number, v.integer(), v.minValue(1)),
	country: v.pipe(v.string(), v.length(3)),
	rank: v.picklist(['capital', 'regional_centre', 'other']),
	importance,
	label_side: v.picklist(['left', 'right']),
	...names,
	lon: longitude,
	lat: latitude
});

const cityAbroadRow = v.object({
	geonames_id: v.pipe(number, v.integer(), v.minValue(1)),
	country: v.pipe(v.string(), v.length(3)),
	/** A region stands at its seat. */
	kind: v.picklist(['city', 'region']),
	...names,
	/** Separated by semicolons; may be empty. */
	other_names: v.string(),
	lon: longitude,
	lat: latitude
});

const waterRow = v.object({
	kind: v.picklist(['sea', 'lake', 'river', 'shore']),
	importance,
	...names,
	lon: longitude,
	lat: latitude,
	source_names: v.string()
});

const countryRow = v.object({
	country: v.pipe(v.string(), v.length(3)),
	importance,
	...names,
	lon: longitude,
	lat: latitude
});

const townRow = v.object({
	id: filledText,
	country: v.pipe(v.string(), v.length(3)),
	...names,
	table: v.picklist(['institutes', 'projects', 'events']),
	row: filledText
});

const otherNamesRow = v.object({
	kind: v.picklist(['country', 'region', 'place', 'corridor']),
	id: filledText,
	names: filledText
});

const placeGroupRow = v.object({ group: filledText, place: filledText, reason: filledText });

const placeLinkRow = v.object({
	table: v.picklist(['corridor_traffic', 'events', 'projects']),
	row: filledText,
	/** Several separated by semicolons; empty for a row that belongs to no place. */
	place: v.string(),
	counts: v.picklist(['', 'opening', ...COUNTED_TRAFFIC]),
	/** Month or month and day up to which a figure counts; empty for a whole year. */
	until: v.pipe(v.string(), v.regex(/^(\d\d(-\d\d)?)?$/)),
	reason: filledText
});

export type RegionRow = v.InferOutput<typeof regionRow>;
export type CityRow = v.InferOutput<typeof cityRow>;
/** A place that readers' flows go to and the map does not label. */
export type CityAbroadRow = v.InferOutput<typeof cityAbroadRow>;
export type WaterRow = v.InferOutput<typeof waterRow>;
export type CountryRow = v.InferOutput<typeof countryRow>;
/** A town without a label on the map; its point is that of a row of a table. */
export type TownRow = v.InferOutput<typeof townRow>;
export type OtherNamesRow = v.InferOutput<typeof otherNamesRow>;
/** A place that readers take for one with others of its group. */
export type PlaceGroupRow = v.InferOutput<typeof placeGroupRow>;
/** The place of a row that its name and point do not give. */
export type PlaceLinkRow = v.InferOutput<typeof placeLinkRow>;

/** Rows of one hand-written table; throws with file, line and column at the first error. */
export async function readTable<Row>(
	file: string,
	row: v.GenericSchema<unknown, Row>
): Promise<Row[]> {
	const text = await readFile(new URL(file, SOURCE_FOLDER), 'utf8');
	const { data, errors } = Papa.parse<unknown>(text, { header: true, skipEmptyLines: true });
	const [error] = errors;
	if (error) throw new Error(`data/geo/${file}:${(error.row ?? 0) + 2}: ${error.message}`);
	return data.map((record, index) => {
		const result = v.safeParse(row, record);
		if (result.success) return result.output;
		const [issue] = result.issues;
		throw new Error(
			`data/geo/${file}:${index + 2}: column "${v.getDotPath(issue) ?? ''}": ${issue.message}`
		);
	});
}

export const readRegions = (): Promise<RegionRow[]> => readTable('regions.csv', regionRow);
export const readCities = (): Promise<CityRow[]> => readTable('cities.csv', cityRow);
export const readCitiesAbroad = (): Promise<CityAbroadRow[]> =>
	readTable('cities-abroad.csv', cityAbroadRow);
export const readWaterNames = (): Promise<WaterRow[]> => readTable('water-names.csv', waterRow);
export const readCountryNames = (): Promise<CountryRow[]> =>
	readTable('country-names.csv', countryRow);

export const readTowns = (): Promise<TownRow[]> => readTable('towns.csv', townRow);

export const readOtherNames = (): Promise<OtherNamesRow[]> =>
	readTable('other-names.csv', otherNamesRow);

export const readPlaceGroups = (): Promise<PlaceGroupRow[]> =>
	readTable('place-groups.csv', placeGroupRow);

export const readPlaceLinks = (): Promise<PlaceLinkRow[]> =>
	readTable('place-rows.csv', placeLinkRow);

/** A topology whose objects are all collections, as those in `data/geo` are. */
export type SourceTopology = Topology<Record<string, GeometryCollection<SourceProperties>>>;

/** `c` country, `code` region, `iso` its ISO 3166-2 code, `k` kind of water or line, `r` rank (0 largest), `n` name. */
export interface SourceProperties {
	c?: string;
	code?: string;
	iso?: string;
	k?: string;
	r?: number;
	n?: string | null;
}

/** Areas, whose properties `Properties` names. */
async function readAreas<Properties>(
	name: string
): Promise<Feature<Polygon | MultiPolygon, Properties>[]> {
	const file = new URL(`${name}.geojson`, SOURCE_FOLDER);
	const { features } = JSON.parse(await readFile(file, 'utf8')) as FeatureCollection<
		Polygon | MultiPolygon,
		Properties
	>;
	return features;
}

/** The regions of Kazakhstan that were formed since 2018, by the codes of `regions.csv`. */
export const readFormedRegions = () => readAreas<{ code: string }>('regions-kaz-2022');

/** The Aral Sea of about 1960. */
export const readFormerSea = () => readAreas<object>('aral-1960');

/** One of `admin`, `water`, `disputed`. */
export async function readTopology(name: 'admin' | 'water' | 'disputed'): Promise<SourceTopology> {
	const file = new URL(`${name}.topojson`, SOURCE_FOLDER);
	return JSON.parse(await readFile(file, 'utf8')) as SourceTopology;
}
