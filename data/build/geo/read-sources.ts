import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';

/** Where the source geometry lives, with its README on provenance and traps. */
const SOURCE_FOLDER = new URL('../../geo/', import.meta.url);

export const RELIEF_FILE = new URL('relief.webp', SOURCE_FOLDER);

const longitude = z.coerce.number().min(-180).max(180);
const latitude = z.coerce.number().min(-90).max(90);
const importance = z.coerce.number().int().min(1).max(3);
const names = {
	name_en: z.string().min(1),
	name_ru: z.string().min(1),
	name_zh: z.string().min(1),
	name_kk: z.string().min(1),
	name_local: z.string().min(1)
};

const regionRow = z.object({
	code: z.string().min(1),
	republic: z.enum(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB', 'CHN']),
	...names,
	lon: longitude,
	lat: latitude
});

const cityRow = z.object({
	geonames_id: z.coerce.number().int().positive(),
	country: z.string().length(3),
	rank: z.enum(['capital', 'regional_centre', 'other']),
	importance,
	label_side: z.enum(['left', 'right']),
	...names,
	lon: longitude,
	lat: latitude
});

const waterRow = z.object({
	kind: z.enum(['sea', 'lake', 'river']),
	importance,
	...names,
	lon: longitude,
	lat: latitude,
	source_names: z.string()
});

const countryRow = z.object({
	country: z.string().length(3),
	importance,
	...names,
	lon: longitude,
	lat: latitude
});

const otherNamesRow = z.object({
	kind: z.enum(['republic', 'region', 'place', 'corridor']),
	id: z.string().min(1),
	names: z.string().min(1)
});

export type RegionRow = z.infer<typeof regionRow>;
export type CityRow = z.infer<typeof cityRow>;
export type WaterRow = z.infer<typeof waterRow>;
export type CountryRow = z.infer<typeof countryRow>;
export type OtherNamesRow = z.infer<typeof otherNamesRow>;

/** Rows of one hand table; throws with file, line and column at the first fault. */
async function readTable<Row>(file: string, row: z.ZodType<Row>): Promise<Row[]> {
	const text = await readFile(new URL(file, SOURCE_FOLDER), 'utf8');
	const records: unknown[] = parse(text, { columns: true, skip_empty_lines: true });
	return records.map((record, index) => {
		const result = row.safeParse(record);
		if (result.success) return result.data;
		const issue = result.error.issues[0];
		const column = issue?.path.join('.') ?? '';
		throw new Error(
			`data/geo/${file}:${index + 2}: column "${column}": ${issue?.message ?? 'is not valid'}`
		);
	});
}

export const readRegions = (): Promise<RegionRow[]> => readTable('regions.csv', regionRow);
export const readCities = (): Promise<CityRow[]> => readTable('cities.csv', cityRow);
export const readWaterNames = (): Promise<WaterRow[]> => readTable('water-names.csv', waterRow);
export const readCountryNames = (): Promise<CountryRow[]> =>
	readTable('country-names.csv', countryRow);

export const readOtherNames = (): Promise<OtherNamesRow[]> =>
	readTable('other-names.csv', otherNamesRow);

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

/** One of `admin`, `water`, `disputed`. */
export async function readTopology(name: 'admin' | 'water' | 'disputed'): Promise<SourceTopology> {
	const file = new URL(`${name}.topojson`, SOURCE_FOLDER);
	return JSON.parse(await readFile(file, 'utf8')) as SourceTopology;
}
