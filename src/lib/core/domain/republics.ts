import { m } from '#messages';
import type { LonLat } from './geography';
import { joinNames } from './lists';

/** The five republics by ISO 3166-1 alpha-3 code. */
export type RepublicCode = 'KAZ' | 'KGZ' | 'TJK' | 'TKM' | 'UZB';

export interface Republic {
	code: RepublicCode;
	/** The word in links: `/2016/kazakhstan`. */
	slug: string;
	/** In the language of the build. */
	name: string;
	/** Where the label of name, value and squares stands on the map; a choice of layout, not a centroid. */
	labelLonLat: LonLat;
	/** West, south, east, north: the republic and its flow's flow target in China. */
	bounds: [number, number, number, number];
	/** Where flows end when only this republic is shown; inside China, not a place students live. */
	flowTargetLonLat: LonLat;
}

/** Alphabetical by code: the order of lists, coverage strips and texture rows. */
export const REPUBLICS: readonly Republic[] = [
	{
		code: 'KAZ',
		slug: 'kazakhstan',
		name: m.republics_kaz(),
		labelLonLat: [62.4, 48.7],
		bounds: [46, 38.6, 94.6, 55.8],
		flowTargetLonLat: [91.5, 44.6]
	},
	{
		code: 'KGZ',
		slug: 'kyrgyzstan',
		name: m.republics_kgz(),
		labelLonLat: [76, 41.7],
		bounds: [68.4, 37.6, 86.4, 44.8],
		flowTargetLonLat: [84, 41.2]
	},
	{
		code: 'TJK',
		slug: 'tajikistan',
		name: m.republics_tjk(),
		labelLonLat: [72.1, 38.6],
		bounds: [66.4, 35.8, 82.4, 42.2],
		flowTargetLonLat: [80.4, 38.2]
	},
	{
		code: 'TKM',
		slug: 'turkmenistan',
		name: m.republics_tkm(),
		labelLonLat: [60.6, 39.9],
		bounds: [51.6, 34.4, 82.6, 44.6],
		flowTargetLonLat: [79.8, 39.2]
	},
	{
		code: 'UZB',
		slug: 'uzbekistan',
		name: m.republics_uzb(),
		labelLonLat: [62.4, 42.9],
		bounds: [55, 36.2, 82.8, 46.6],
		flowTargetLonLat: [80.4, 41.6]
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

/** `Kazakhstan, Kyrgyzstan and Uzbekistan`. */
export function nameRepublics(codes: readonly RepublicCode[]): string {
	return joinNames(codes.map((code) => republicByCode(code).name));
}
