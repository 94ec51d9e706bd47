import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINK_LETTERS } from '$lib/layers/own/table-link';
import { findPackedTable, LINK_LIMITS, makeLinkEnd, parsePackedLink } from './link-data';
import { keepInUse } from './rows-in-use';
import { parseUserBytes, parseUserFile, type UserFile } from './user-file';

const FILE: UserFile = {
	format: 'atlas-own-data',
	version: 1,
	title: 'Инвестиции “a & b”',
	unit: 'млн',
	author: 'An author',
	source: 'A ministry',
	sourceAddress: '',
	columns: [
		{ name: 'country', role: 'country' },
		{ name: 'year', role: 'year' },
		{ name: '__proto__', role: 'value' }
	],
	decimal: null,
	rows: [
		['KAZ', 2012, '1,5'],
		['Өзбекстан', '2013', '']
	],
	view: { year: 2012, series: 'KAZ', unit: null, look: 'shades', against: 'direct-host' },
	isSent: false
};
const formatLinkData = (file: UserFile) => makeLinkEnd(file).anchor;
function parseLinkData(anchor: string) {
	const packed = findPackedTable(anchor);
	return packed === null ? null : parsePackedLink(packed);
}
const formatAnchor = (text: string) =>
	`#data=${btoa(String.fromCharCode(...deflateSync(strToU8(text))))
		.replaceAll('+', '-')
		.replaceAll('/', '_')}`;

describe('a link', () => {
	it('contains the whole table and the view', () => {
		const anchor = formatLinkData(FILE)!;
		expect(anchor).toMatch(/^#data=[\w-]+$/);
		expect(parseLinkData(anchor)).toEqual({ file: FILE });
	});

	it('returns any table that fits into it unchanged', () => {
		const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.integer());
		const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(rows, (cells) => {
				const file = { ...FILE, rows: cells.map((row) => [...row]) };
				const anchor = formatLinkData(file);
				if (anchor !== null) expect(parseLinkData(anchor)).toEqual({ file });
			})
		);
	});

	it('is rejected if it would be too long', () => {
		const rows = Array.from({ length: 5000 }, (_, index) => [
			'KAZ',
			index,
			String(Math.sin(index))
		]);
		expect(formatLinkData({ ...FILE, rows })).toBe(null);
		const some = rows.slice(0, 200);
		expect(formatLinkData({ ...FILE, rows: some })!.length).toBeLessThanOrEqual(LINK_LETTERS + 6);
	});

	it('has only the rows that are shown and the columns that are used', () => {
		const wide = {
			...FILE,
			columns: [{ name: 'remarks', role: null }, ...FILE.columns],
			rows: FILE.rows.map((row) => ['long '.repeat(50), ...row])
		};
		expect(keepInUse(wide, [1])).toEqual({ ...FILE, rows: [FILE.rows[1]] });
	});

	it('attack 4: unpacks to no more than 2 MB and 10,000 rows, in under two seconds', () => {
		const rows = (count: number) =>
			Array.from({ length: count }, (_, index) => ['KAZ', 2012, index]);
		const pack = (count: number) => formatAnchor(JSON.stringify({ ...FILE, rows: rows(count) }));
		const started = performance.now();
		expect(parseLinkData(pack(LINK_LIMITS.rows + 1))).toEqual({ error: 'too-large' });
		expect(parseLinkData(pack(LINK_LIMITS.rows))).toHaveProperty('file');
		expect(parseLinkData(`#data=${'A'.repeat(1_000_000)}`)).toEqual({ error: 'too-large' });
		expect(performance.now() - started).toBeLessThan(2000);
	});

	it('that is cut off, invalid or a zip bomb is reported without throwing', () => {
		const anchor = formatLinkData(FILE)!;
		expect(parseLinkData(anchor.slice(0, 60))).toEqual({ error: 'other' });
		expect(parseLinkData(formatAnchor(`"${'a'.repeat(5_000_000)}"`))).toEqual({
			error: 'too-large'
		});
		expect(parseLinkData(formatAnchor(JSON.stringify({ ...FILE, version: 2 })))).toEqual({
			error: 'later-version'
		});
		expect(parseLinkData('#figures')).toBe(null);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(parseLinkData(`#data=${text}`)).toHaveProperty('error');
			})
		);
	});
});

describe('a file of the atlas', () => {
	it('names what it is compared with as before', () => {
		const withAgainst = (against: string) =>
			parseUserFile(JSON.stringify({ ...FILE, view: { ...FILE.view, against } }));
		for (const [before, now] of [
			['deals', 'acquisitions'],
			['fdi', 'direct-host'],
			['students', 'students']
		] as const)
			expect(withAgainst(before)).toMatchObject({ file: { view: { against: now } } });
	});

	it('is recognised among other JSON', () => {
		const bytes = new TextEncoder().encode(JSON.stringify(FILE, null, '\t'));
		expect(parseUserBytes(bytes)).toEqual({ file: FILE });
		expect(parseUserBytes(new TextEncoder().encode('{"data":[]}'))).toBe(null);
	});

	it('is rejected with wrong values; rows of another length are adjusted', () => {
		const short = parseUserFile(JSON.stringify({ ...FILE, rows: [['KAZ']] }));
		expect(short).toMatchObject({ file: { rows: [['KAZ', '', '']] } });
		for (const wrong of [
			{ rows: [] },
			{ rows: [[{}]] },
			{ columns: [] },
			{ view: {} },
			{ title: 5 }
		])
			expect(parseUserFile(JSON.stringify({ ...FILE, ...wrong }))).toEqual({ error: 'other' });
		expect(parseUserFile('{')).toEqual({ error: 'other' });
	});
});
