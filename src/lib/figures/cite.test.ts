import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDetail } from '../text/load-detail';
import {
	parseAuthors,
	escapeBibtex,
	getReference,
	buildAtlasReference,
	buildViewReference,
	toBibtex,
	toPlainText,
	toRis,
	type Reference,
	toCslJson
} from './cite';

const sources = Object.values((await loadDetail()).sources);

/** What TeX prints of an escaped text. */
function unescapeBibtex(text: string): string {
	return text
		.replace(
			/\\text(backslash|asciitilde|asciicircum)\{\}|\\([{}$&#_%])/g,
			(_, name: string | undefined, sign: string) =>
				name ? { backslash: '\\', asciitilde: '~', asciicircum: '^' }[name]! : sign
		)
		.trim();
}

/** The value of a field of an entry, its outer braces off; fails where braces do not match. */
function findField(entry: string, name: string): string | null {
	const start = entry.indexOf(`\n  ${name} = {`);
	if (start < 0) return null;
	const from = entry.indexOf('{', start) + 1;
	let depth = 1;
	for (let at = from; at < entry.length; at++) {
		if (entry[at] === '\\') at++;
		else if (entry[at] === '{') depth++;
		else if (entry[at] === '}' && --depth === 0) return entry.slice(from, at);
	}
	throw new Error(`braces of ${name} do not match`);
}

const RIS_LINE = /^[A-Z][A-Z0-9] {2}- .*$/u;
const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

const word = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom(
		'“Zitat”, Münster',
		'Открылся коридор «Север — Юг»',
		'霍尔果斯口岸 10.2%',
		'{a}\\b'
	)
);
const reference: fc.Arbitrary<Reference> = fc.record({
	key: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/),
	kind: fc.constantFrom('page' as const, 'dataset' as const),
	authors: word,
	year: fc.option(fc.integer({ min: 1990, max: 2026 })),
	title: word,
	publisher: word,
	url: fc.webUrl(),
	version: fc.constantFrom('', '2026-11'),
	note: word
});

describe('authors', () => {
	it('tells people from bodies', () => {
		expect(parseAuthors('Vakulchuk, R. and Overland, I.').map(({ name }) => name)).toEqual([
			'Vakulchuk, R.',
			'Overland, I.'
		]);
		expect(parseAuthors('Custer, S., Schon, J., Choo, V. and others')).toHaveLength(4);
		expect(parseAuthors('Chernenko, E. (Kommersant)')).toEqual([
			{ name: 'Chernenko, E.', isPerson: true }
		]);
		for (const body of [
			'AidData, William & Mary',
			'Demoscope and PaperLab',
			'Eastday, carried by X'
		]) {
			expect(parseAuthors(body)).toEqual([{ name: body, isPerson: false }]);
		}
		expect(parseAuthors('Xinhua; China Daily')).toHaveLength(2);
	});
});

describe('BibTeX', () => {
	it('gives every source a key of its own, and none is the atlas’s', () => {
		const keys = sources.map(
			(source) => /^@\w+\{([^,]+),/.exec(toBibtex(getReference(source)))![1]
		);
		expect(sources.length).toBeGreaterThanOrEqual(611);
		expect(new Set(keys).size).toBe(sources.length);
		expect(keys).not.toContain(buildAtlasReference('2026-11', '').key);
		for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
	});

	it('keeps every title, whatever signs are in it', () => {
		for (const source of sources) {
			const title = findField(toBibtex(getReference(source)), 'title')!;
			expect(unescapeBibtex(title.slice(1, -1))).toBe(spaced(source.title));
		}
	});

	it('keeps any text between matching braces', () => {
		fc.assert(
			fc.property(reference, (any) => {
				const entry = toBibtex(any);
				expect(unescapeBibtex(findField(entry, 'title')!.slice(1, -1))).toBe(spaced(any.title));
				expect(unescapeBibtex(findField(entry, 'note') ?? '')).toBe(spaced(any.note));
				expect(entry.endsWith('\n}\n')).toBe(true);
			}),
			{ numRuns: 500 }
		);
		expect(escapeBibtex('50 % & {x}_y')).toBe('50 \\% \\& \\{x\\}\\_y');
	});
});

describe('RIS', () => {
	it('has lines of tag, two spaces, hyphen, space, for every source', () => {
		for (const source of sources) {
			const lines = toRis(getReference(source)).split('\r\n');
			expect(lines.pop()).toBe('');
			expect(lines[0]).toBe('TY  - ELEC');
			expect(lines.at(-1)).toBe('ER  - ');
			for (const line of lines) expect(line).toMatch(RIS_LINE);
			expect(lines).toContain(`TI  - ${spaced(source.title)}`);
		}
	});

	it('keeps any text on its line', () => {
		fc.assert(
			fc.property(reference, (any) => {
				const lines = toRis(any).split('\r\n').slice(0, -1);
				for (const line of lines) expect(line).toMatch(RIS_LINE);
				const title = lines.find((line) => line.startsWith('TI'));
				expect(title?.slice(6) ?? '').toBe(spaced(any.title));
			}),
			{ numRuns: 500 }
		);
	});
});

describe('plain text', () => {
	it('names who, when, what and where, once each', () => {
		const source = sources.find(({ id }) => id === '24kg-109821')!;
		expect(toPlainText(getReference(source, 'Cited for a test'))).toBe(
			'24.kg (2019). Relations with China are poor, 31 per cent believe. https://24.kg/english/109821_Kyrgyzstans_relations_with_China_are_poor_31__of_respondents_believe/ Cited for a test.'
		);
	});

	it('says of an edition that is not yet published which one it follows, without a year', () => {
		const open = buildAtlasReference('2026-12-next', '');
		expect(toPlainText(open)).toMatch(/^Soft Power Atlas contributors \(no date\)\./);
		expect(toPlainText(open)).toMatch(/ Version after 2026-12, not yet published\.$/);
		expect(toBibtex(open)).toContain('version = {2026-12-next}');
		expect(toBibtex(open)).not.toContain('year =');
	});

	it('names the edition of the atlas', () => {
		expect(toPlainText(buildAtlasReference('2026-11', ''))).toBe(
			'Soft Power Atlas contributors (2026). The Soft Power Atlas: China in Central Asia, 2005–2023. Soft Power Atlas. Version 2026-11.'
		);
	});
});

describe('a view of the atlas', () => {
	const view = buildViewReference('Kazakhstan in 2016', {
		edition: '2026-11',
		url: 'https://atlas.example/2016/kazakhstan?layers=students,corridors',
		accessed: '2026-11-26'
	});

	it('says in prose what, which edition, where and when it was seen', () => {
		expect(toPlainText(view)).toBe(
			'Soft Power Atlas contributors (2026). Kazakhstan in 2016. In: The Soft Power Atlas: China in Central Asia, 2005–2023. Soft Power Atlas. Version 2026-11. https://atlas.example/2016/kazakhstan?layers=students,corridors Accessed 2026-11-26.'
		);
	});

	it('has a key of its own, so that two views stand in one bibliography', () => {
		expect(view.key).toBe('soft-power-atlas-2026-11-2016-kazakhstan');
	});

	it('gives the day to reference managers in their own fields', () => {
		expect(findField(toBibtex(view), 'urldate')).toBe('2026-11-26');
		expect(toRis(view)).toContain('Y2  - 2026/11/26\r\n');
		expect(JSON.parse(toCslJson(view))).toEqual([
			{
				id: 'soft-power-atlas-2026-11-2016-kazakhstan',
				type: 'dataset',
				title: 'Kazakhstan in 2016. In: The Soft Power Atlas: China in Central Asia, 2005–2023',
				author: [{ literal: 'Soft Power Atlas contributors' }],
				issued: { 'date-parts': [[2026]] },
				publisher: 'Soft Power Atlas',
				version: '2026-11',
				URL: 'https://atlas.example/2016/kazakhstan?layers=students,corridors',
				accessed: { 'date-parts': [[2026, 11, 26]] }
			}
		]);
	});
});

describe('CSL-JSON', () => {
	it('splits the names of persons, keeps those of bodies, and holds any text', () => {
		const source: Reference = {
			...buildAtlasReference('2026-11', ''),
			authors: 'Dreher, A., Fuchs, A. and others; Ministry of Education and Science'
		};
		expect(JSON.parse(toCslJson(source))[0].author).toEqual([
			{ family: 'Dreher', given: 'A.' },
			{ family: 'Fuchs', given: 'A.' },
			{ literal: 'Ministry of Education and Science' }
		]);
		fc.assert(
			fc.property(reference, (any) => {
				const [item] = JSON.parse(toCslJson(any));
				expect(item.id).toBe(any.key);
				expect(item.title ?? '').toBe(spaced(any.title));
			}),
			{ numRuns: 500 }
		);
	});
});

// bug: the title said that China courts the region, a motive that the atlas says it does not claim
it('the atlas has one title, in citations, the citation file and the data package', () => {
	const title = buildAtlasReference('2026-11', '').title.replace('–', '-');
	expect(title).toBe('The Soft Power Atlas: China in Central Asia, 2005-2023');
	expect(readFileSync('CITATION.cff', 'utf8')).toContain(`title: '${title}'`);
	expect(readFileSync('data/datapackage.json', 'utf8')).toContain(`"title": "${title}"`);
});
