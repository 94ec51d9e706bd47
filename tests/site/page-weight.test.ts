/** The number and the size of the pages of the assembled site: see tests/e2e/tested-files.ts. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '../../src/lib/core/domain/countries';
import { YEARS } from '../../src/lib/core/domain/years';
import { BUDGETS, whenAbove } from '../budgets';
import { SITE } from '../e2e/tested-files';
import { PAGE_ALIASES, COUNTRY_ALIASES } from '../../src/lib/core/link/aliases';

const site = resolve(SITE);
/** Raw bytes of a page file. */
const weigh = (path: string) => readFileSync(join(site, `${path}.html`)).length;

const places = YEARS.flatMap((year) => [
	String(year),
	...COUNTRIES.map(({ slug }) => `${year}/${slug}`)
]);
const moved = [
	...YEARS.flatMap((year) => Object.keys(COUNTRY_ALIASES).map((old) => `${year}/${old}`)),
	...Object.keys(PAGE_ALIASES)
];

const KINDS: readonly { kind: string; paths: readonly string[]; most: keyof typeof BUDGETS }[] = [
	{
		kind: 'a map of a year, or of a country in a year',
		paths: ['index', ...places],
		most: 'map'
	},
	{
		kind: 'a map in a frame',
		paths: ['embed', ...places.map((place) => `embed/${place}`)],
		most: 'frame'
	},
	{
		kind: 'all years of a country',
		paths: COUNTRIES.map(({ slug }) => slug),
		most: 'allYears'
	}
];
const MOST_BYTES_OF_AN_OLD_ADDRESS = 700;

it('every year, and every country in every year, is a page with a table and its own title', () => {
	const pages = places.map((path) => readFileSync(join(site, `${path}.html`), 'utf8'));
	expect(pages.filter((html) => !html.includes('<table'))).toEqual([]);
	const titles = new Set(pages.map((html) => /<title>([^<]*)<\/title>/.exec(html)?.[1]));
	expect(titles.size).toBe(19 * 6);
});

describe('a page is within its budget', () => {
	// a Russian letter is two bytes, but no more work to parse or lay out
	it('a map in Russian, in letters', () => {
		const heavy = ['index', ...places]
			.map((path) => ({
				path,
				letters: readFileSync(join(site, `ru/${path}.html`), 'utf8').length
			}))
			.filter(({ letters }) => letters > BUDGETS.mapLetters);
		expect(heavy, whenAbove('mapLetters')).toEqual([]);
	});

	it.each(KINDS)('$kind', ({ paths, most }) => {
		const heavy = paths
			.map((path) => ({ path, bytes: weigh(path) }))
			.filter(({ bytes }) => bytes > BUDGETS[most]);
		expect(heavy, whenAbove(most)).toEqual([]);
	});

	it('an old address', () => {
		expect(moved.filter((path) => weigh(path) > MOST_BYTES_OF_AN_OLD_ADDRESS)).toEqual([]);
	});
});
