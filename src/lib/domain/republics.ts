import type { LonLat } from './geography';

/** The five republics by ISO 3166-1 alpha-3 code. */
export type RepublicCode = 'KAZ' | 'KGZ' | 'TJK' | 'TKM' | 'UZB';

export interface Republic {
	code: RepublicCode;
	/** The word in links: `/2016/kazakhstan`. */
	slug: string;
	name: string;
	/** Where the block of name, value and squares stands on the map; a choice of layout, not a centroid. */
	blockLonLat: LonLat;
	/** West, south, east, north: what the map shows when the republic is chosen. */
	bounds: [number, number, number, number];
}

/** Alphabetical by code: the order of lists, coverage strips and texture rows. */
export const REPUBLICS: readonly Republic[] = [
	{
		code: 'KAZ',
		slug: 'kazakhstan',
		name: 'Kazakhstan',
		blockLonLat: [62.4, 48.7],
		bounds: [46.4, 40.5, 87.4, 55.5]
	},
	{
		code: 'KGZ',
		slug: 'kyrgyzstan',
		name: 'Kyrgyzstan',
		blockLonLat: [76.4, 41.7],
		bounds: [69.2, 39.1, 80.3, 43.3]
	},
	{
		code: 'TJK',
		slug: 'tajikistan',
		name: 'Tajikistan',
		blockLonLat: [72.1, 38.6],
		bounds: [67.3, 36.6, 75.2, 41.1]
	},
	{
		code: 'TKM',
		slug: 'turkmenistan',
		name: 'Turkmenistan',
		blockLonLat: [60.6, 40.2],
		bounds: [52.4, 35.1, 66.7, 42.8]
	},
	{
		code: 'UZB',
		slug: 'uzbekistan',
		name: 'Uzbekistan',
		blockLonLat: [62.4, 42.9],
		bounds: [55.9, 37.1, 73.2, 45.6]
	}
];

export const REPUBLIC_CODES: readonly RepublicCode[] = REPUBLICS.map((republic) => republic.code);

const byCode = new Map<string, Republic>(REPUBLICS.map((republic) => [republic.code, republic]));
const bySlug = new Map<string, Republic>(REPUBLICS.map((republic) => [republic.slug, republic]));

export function republicByCode(code: RepublicCode): Republic {
	return byCode.get(code) as Republic;
}

/** The republic of a word in a link, or undefined: `kazakhstan` gives KAZ. */
export function republicBySlug(slug: string): Republic | undefined {
	return bySlug.get(slug);
}

export function isRepublicCode(value: string): value is RepublicCode {
	return byCode.has(value);
}
