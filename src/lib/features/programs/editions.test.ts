import { Parser } from 'saxen';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { getArchivePath } from '../../../../data/build/editions/edition-archive';
import { existsSync } from 'node:fs';
import { LANGUAGES } from '$lib/core/domain/languages';
import { buildChangesJson, formatFeed } from './editions';
import { readEditions, readLatestChanges } from './read-editions';
import { formatRobots, formatSitemap } from './sitemap';

const site = 'https://atlas.example/a&b';
const editions = readEditions();

/** The names of all elements of a text, in their order. @throws Error if it is not well-formed */
function readElements(xml: string): string[] {
	const names: string[] = [];
	const parser = new Parser();
	parser.on('openTag', (name: string) => names.push(name));
	parser.on('error', (error: Error) => {
		throw error;
	});
	parser.on('warn', (error: Error) => {
		throw error;
	});
	parser.parse(xml);
	return names;
}

const count = (names: readonly string[], name: string) =>
	names.filter((each) => each === name).length;

describe('the published editions', () => {
	it('are those that are kept, newest first, each with its moment and what changed', () => {
		expect(editions.length).toBeGreaterThan(4);
		for (const { edition, created, summary } of editions) {
			expect(existsSync(getArchivePath(edition)), edition).toBe(true);
			expect(created).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
			expect([edition, summary]).not.toEqual([edition, '']);
		}
		const moments = editions.map(({ created }) => created);
		expect(moments).toEqual([...moments].sort().reverse());
	});

	it('are an Atom feed with all that the specification requires', () => {
		const names = readElements(formatFeed(editions, site));
		expect(names[0]).toBe('feed');
		expect(count(names, 'entry')).toBe(editions.length);
		for (const name of ['id', 'title', 'updated'])
			expect(count(names, name)).toBe(editions.length + 1);
		expect(count(names, 'author')).toBe(1);
		expect(formatFeed(editions, site)).toContain(
			'<link rel="self" type="application/atom+xml" href="https://atlas.example/a&amp;b/data/editions.atom"/>'
		);
	});

	it('are JSON with the changes of the newest, valid by their schema', () => {
		const Words = v.pipe(v.string(), v.minLength(1));
		const Url = v.pipe(v.string(), v.url());
		const ChangesFile = v.strictObject({
			metadata: v.looseObject({ edition: Words, citation: Words, licence: Url }),
			self: Url,
			editions: v.array(
				v.strictObject({
					...{ edition: Words, created: v.pipe(v.string(), v.isoTimestamp()), summary: Words },
					...{ page: Url, tables: Url, changesSince: v.nullable(Url) }
				})
			),
			latest: v.strictObject({
				...{ from: v.nullable(Words), to: Words },
				changes: v.array(
					v.looseObject({
						kind: v.picklist(['changed', 'added', 'removed']),
						...{ table: Words, year: v.nullable(v.number()), sourceIds: v.array(Words) },
						cells: v.array(v.looseObject({ field: Words, from: v.string(), to: v.string() }))
					})
				)
			})
		});
		const latest = readLatestChanges();
		const file: unknown = JSON.parse(
			JSON.stringify(buildChangesJson(editions, latest, 'https://atlas.example'))
		);
		const sent = v.parse(ChangesFile, file);
		expect(sent.latest.changes).toHaveLength(latest.changes.length);
		expect(sent.editions.filter(({ changesSince }) => changesSince === null).length).toBeLessThan(
			2
		);
	});
});

describe('the sitemap', () => {
	const page = new URL('https://atlas.example/sitemap.xml');

	it('has every page in every language, each with all its translations', () => {
		const names = readElements(formatSitemap(page, ['/', '/2016/kazakhstan?by=a&per=b']));
		expect(names[0]).toBe('urlset');
		expect(count(names, 'loc')).toBe(2 * LANGUAGES.length);
		expect(count(names, 'xhtml:link')).toBe(2 * LANGUAGES.length * (LANGUAGES.length + 1));
		const text = formatSitemap(page, ['/2016/kazakhstan']);
		expect(text).toContain('<loc>https://atlas.example/ru/2016/kazakhstan</loc>');
		expect(text).toContain('hreflang="x-default" href="https://atlas.example/2016/kazakhstan"');
	});

	it('is named by the rules for robots', () => {
		expect(formatRobots('https://atlas.example')).toBe(
			'User-agent: *\nDisallow:\n\nSitemap: https://atlas.example/sitemap.xml\n'
		);
	});
});
