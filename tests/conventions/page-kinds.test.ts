/** Every route of the atlas is a kind of page, so the browser tests cover it. */
import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../e2e/page-kinds';

const routes = join(import.meta.dirname, '../../src/routes');
const params = join(import.meta.dirname, '../../src/params');

type Matches = (word: string) => boolean;
const matchers = new Map<string, Matches>();

beforeAll(async () => {
	for (const file of readdirSync(params)) {
		const { match } = (await import(join(params, file))) as { match: Matches };
		matchers.set(file.replace('.ts', ''), match);
	}
});

/** Pages of files that a publisher adds to `data/talks/`: this repository has none. */
const PUBLISHED = /\/talks\/\[talk=talk\]$/;

/** Folders with a page, as SvelteKit names them: `/(map)/[year=year]`. */
const pages = readdirSync(routes, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('+page.svelte'))
	.map((file) => `/${dirname(relative(routes, join(routes, file))).replaceAll(sep, '/')}`)
	.filter((route) => !PUBLISHED.test(route));

/** Whether the parts of a path match those of a route. */
function fills(route: readonly string[], path: readonly string[]): boolean {
	const [first, ...others] = route;
	if (first === undefined) return path.length === 0;
	const parameter = /^\[{1,2}\w+(?:=(\w+))?\]{1,2}$/.exec(first);
	if (first.startsWith('[[') && fills(others, path)) return true;
	const [word, ...rest] = path;
	if (word === undefined) return false;
	const fits = parameter ? (matchers.get(parameter[1] ?? '')?.(word) ?? true) : first === word;
	return fits && fills(others, rest);
}

/** Does the path match a route? Groups, in round brackets, are not part of a path. */
function matchesRoute(route: string, path: string): boolean {
	const words = (text: string) => text.split('/').filter((word) => word !== '' && word !== '.');
	return fills(
		words(route).filter((word) => !/^\(.*\)$/.test(word)),
		words(path.split('?')[0]!)
	);
}

describe('the kinds of pages', () => {
	it('are found: routes with a page', () => {
		expect(pages.length).toBeGreaterThan(10);
	});

	it.each(pages)('have one of the route %s', (route) => {
		const kinds = PAGE_KINDS.filter(({ path }) => matchesRoute(route, path));
		expect(kinds, `enter a page of ${route} into tests/e2e/page-kinds.ts`).not.toEqual([]);
	});

	it('would report a route without one', () => {
		expect(
			PAGE_KINDS.some(({ path }) => matchesRoute('/(pages)/[country=country]/trade', path))
		).toBe(false);
		expect(matchesRoute('/(map)/[year=year]', '/2004')).toBe(false);
		expect(matchesRoute('/embed/[[year=year]]/[[country=country]]', '/embed/2016')).toBe(true);
	});
});
