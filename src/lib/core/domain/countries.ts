import type { LonLat } from './geography';

/** The five countries by ISO 3166-1 alpha-3 code. */
export type CountryCode = 'KAZ' | 'KGZ' | 'TJK' | 'TKM' | 'UZB';

export interface Country {
	code: CountryCode;
	/** The word in links: `/2016/kazakhstan`. */
	slug: string;
	/** Position of the label with name, value and squares on the map; not a centroid. */
	labelLonLat: LonLat;
	/** West, south, east, north: the country and the target of its flows in China. */
	bounds: [number, number, number, number];
	/** Where flows end if only this country is shown; inside China, not where students live. */
	flowTargetLonLat: LonLat;
}

/** Alphabetical by code: the order of lists, coverage strips and texture rows. */
export const COUNTRIES: readonly Country[] = [
	{
		code: 'KAZ',
		slug: 'kazakhstan',
		labelLonLat: [62.4, 48.7],
		bounds: [46, 38.6, 94.6, 55.8],
		flowTargetLonLat: [91.5, 44.6]
	},
	{
		code: 'KGZ',
		slug: 'kyrgyzstan',
		labelLonLat: [76, 41.7],
		bounds: [68.4, 37.6, 86.4, 44.8],
		flowTargetLonLat: [84, 41.2]
	},
	{
		code: 'TJK',
		slug: 'tajikistan',
		labelLonLat: [72.1, 38.6],
		bounds: [66.4, 35.8, 82.4, 42.2],
		flowTargetLonLat: [80.4, 38.2]
	},
	{
		code: 'TKM',
		slug: 'turkmenistan',
		labelLonLat: [60.6, 39.9],
		bounds: [51.6, 34.4, 82.6, 44.6],
		flowTargetLonLat: [79.8, 39.2]
	},
	{
		code: 'UZB',
		slug: 'uzbekistan',
		labelLonLat: [62.4, 42.9],
		bounds: [55, 36.2, 82.8, 46.6],
		flowTargetLonLat: [80.4, 41.6]
	}
];

export const COUNTRY_CODES: readonly CountryCode[] = COUNTRIES.map((country) => country.code);

const byCode = new Map<string, Country>(COUNTRIES.map((country) => [country.code, country]));
const bySlug = new Map<string, Country>(COUNTRIES.map((country) => [country.slug, country]));

export const getCountryByCode = (code: CountryCode): Country => byCode.get(code) as Country;

/** The country of a slug in a link: `kazakhstan` gives KAZ. */
export const getCountryBySlug = (slug: string): Country | undefined => bySlug.get(slug);

export const isCountryCode = (value: string): value is CountryCode => byCode.has(value);
