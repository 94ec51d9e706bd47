import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadDetail } from '../text/load-detail';
import { CITATION_FORMS, getReference, buildAtlasReference, type Reference } from './cite';

/** What another program reads out of a file of ours. */
interface Item {
	title: string;
	author: readonly { family?: string; given?: string; literal?: string }[];
	publisher?: string;
	issued?: { 'date-parts': number[][] };
	URL?: string;
	note?: string;
}

const { sources } = await loadDetail();
const rows = Papa.parse(readFileSync('data/sources.csv', 'utf8'), {
	header: true,
	skipEmptyLines: true
}).data as Record<'id' | 'authors' | 'publisher' | 'title', string>[];

const read = (reference: Reference, form: 'bibtex' | 'ris' | 'csl'): Item => {
	const items = new Cite(CITATION_FORMS[form].format(reference)).data as Item[];
	expect(items).toHaveLength(1);
	return items[0]!;
};

/** One name as `Family|Given`; programs differ in where they keep the name of a body. */
const listNames = ({ author }: Item) =>
	author.map(({ family, given, literal }) =>
		given ? `${family}|${given}` : (literal ?? family ?? '')
	);

/** The names that a row means: only people have a comma. BibTeX alone has a word for others. */
const meant = (names: string, form: string) =>
	names
		.split('; ')
		.filter((name) => name !== 'others' || form === 'bibtex')
		.map((name) => name.replace(', ', '|'));

const spaced = (text: string | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

describe.each(['bibtex', 'ris', 'csl'] as const)('%s, read by another program', (form) => {
	it('gives the names, titles and publishers that every source means', () => {
		expect(rows.length).toBeGreaterThanOrEqual(611);
		for (const { id, authors, publisher, title } of rows) {
			const item = read(getReference(sources[id]!), form);
			expect(listNames(item), id).toEqual(meant(authors || publisher, form));
			expect(item.title, id).toBe(spaced(title));
			expect(spaced(item.publisher), id).toBe(publisher);
			expect(item.issued?.['date-parts'][0]?.[0] ?? null, id).toBe(sources[id]!.year);
			expect(item.URL ?? '', id).toBe(sources[id]!.url);
		}
	});

	it('keeps a name whole that holds braces, a sign of TeX or the word and', () => {
		const authors =
			'Barnes and Noble; {Braces}; AT&T 100 % #1_a; C:\\Press; Müller-Lüdenscheidt, J. P.';
		const item = read({ ...buildAtlasReference('2026-12', ''), authors }, form);
		expect(listNames(item)).toEqual(meant(authors, form));
	});

	it('keeps the name of a body with a comma in one piece', () => {
		const reference = { ...buildAtlasReference('2026-11', ''), authors: 'AidData, William & Mary' };
		const [name, ...others] = listNames(read(reference, form));
		expect(others).toEqual([]);
		// in RIS a comma always parts a name
		expect(name).toBe(form === 'ris' ? 'AidData – William & Mary' : 'AidData, William & Mary');
	});
});

it('names the ministry first and who transcribed its statistics second', () => {
	const reference = getReference(sources['peijin-2021-concise-statistics']!);
	const item = read(reference, 'bibtex');
	expect(listNames(item)).toEqual(['Ministry of Education of the PRC']);
	expect(item.note).toContain('as transcribed by peijin0405');
	expect(CITATION_FORMS.text.format(reference)).toMatch(
		/^Ministry of Education of the PRC \(2021\)\. /
	);
});

it('names Xinhua, where its text was read on a mirror, and then the mirror', () => {
	const source = sources['xinhua-2013-sco']!;
	expect([source.authors, source.publisher]).toEqual(['Xinhua', 'Xinhua']);
	expect(CITATION_FORMS.text.format(getReference(source))).toContain('via bazhesc.com');
	for (const { id, publisher } of rows) {
		expect(publisher, id).not.toMatch(/\b(mirror(ed)?|copy|copied)\b/i);
	}
});
