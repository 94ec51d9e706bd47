import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Sizes that grow with the tables: a tenth above what was measured in November 2026, so that a few
 * rows never exceed one.
 */
export const BUDGETS = {
	/** All tables for the map together, compressed. */
	tables: 206_000,
	/** The search index, loaded when a reader opens the search, compressed. */
	search: 65_000,
	/** Topics and ready questions, loaded with it, compressed. */
	topics: 18_500,
	/** What the cards of places tell by date, loaded with the first of them, compressed. */
	histories: 24_000,
	/** What a reader of an older edition loads in addition to the current tables, compressed. */
	edition: 100_000,
	/** The HTML of a map of a year, or of a country in a year; in Russian, letters. */
	map: 120_000,
	mapLetters: 120_000,
	/** The HTML of a map in a frame, and of all years of a country. */
	frame: 41_500,
	allYears: 400_000,
	/** The HTML of a map as a host sends it, compressed. */
	mapSent: 20_000,
	/** What any page requests before its first paint, compressed. */
	firstPaint: 130_000,
	/** What a phone requests before it shows a page, compressed. */
	phone: 130_000,
	/** The code of a page with its live map, the map's worker included, compressed. */
	liveMapCode: 900_000,
	/** The tables of the first page and of a country with their live maps, compressed. */
	firstPageTables: 46_000,
	countryTables: 102_000,
	/** How much larger than English a language may be, fonts included. */
	language: 167_000
} as const;

/** A release in four languages, with preview pictures and without compressed copies. */
export const MOST_OF_A_RELEASE = { files: 6_500, bytes: 175_000_000 } as const;

/** Files that a page with its live map requests; a host sends them over HTTP/2. */
export const MOST_REQUESTS_OF_THE_LIVE_MAP = 260;

/** What to do about a budget that is exceeded, for whoever sees the test fail. */
export function whenAbove(name: keyof typeof BUDGETS): string {
	return (
		`The budget "${name}" of ${BUDGETS[name]} bytes is exceeded. If rows or translations made it grow, ` +
		'set it in tests/budgets.ts to a tenth above what is measured, in the same change, and ask its ' +
		'reviewer whether the new rows are worth the weight. If code did, make the code smaller.'
	);
}

/**
 * Bytes of texts as a host sends them. The best setting takes ten times as long as a fast one and
 * is only used if the fast one, which is never smaller, is above the budget.
 */
export function measureCompressed(contents: readonly string[], budgetBytes: number): number {
	const measure = (quality: number) =>
		contents.reduce((sum, content) => {
			const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
			return sum + brotliCompressSync(content, { params }).length;
		}, 0);
	const fastBytes = measure(5);
	return fastBytes < budgetBytes ? fastBytes : measure(constants.BROTLI_MAX_QUALITY);
}
