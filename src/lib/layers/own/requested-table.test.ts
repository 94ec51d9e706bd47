import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTableNew, findRequestedTable, startedTable } from './requested-table';

const makeStore = (entries: Record<string, string>) => ({
	getItem: (key: string) => entries[key] ?? null
});
const FILE = (data: string) =>
	`{\n  "title": "a \\"data\\": b",\n  "data": "${data}",\n  "steps": []\n}\n`;

function at(
	href: string,
	session: Record<string, string> = {},
	local: Record<string, string> = {}
) {
	vi.stubGlobal('location', { href: `https://x.org/atlas${href}` });
	vi.stubGlobal('sessionStorage', makeStore(session));
	vi.stubGlobal('localStorage', makeStore(local));
	return findRequestedTable();
}
afterEach(() => vi.unstubAllGlobals());

describe('the table that a page holds', () => {
	it.each([
		['/2018', null],
		['/2018?focus=own#data=aB_-', 'aB_-'],
		['/2018#data=%3Cscript', ''],
		['/workbench#data=abc', null],
		['/present/own#talk=xyz&data=abc', 'abc'],
		['/present/own#talk=xyz', null],
		['/2018?x=1&data=abc', null]
	])('of %s is %s', (href, table) => {
		expect(at(href)).toBe(table);
	});

	it('is that of the talk where the page shows one, first that of a link', () => {
		const own = { 'atlas-own-talk': FILE('mine') };
		const lent = { 'atlas-shared-talk': 'talk=xyz&data=lent', 'own-layer': '{}' };
		expect(at('/2018', {}, own)).toBe(null);
		for (const page of ['/talk', '/present/own?step=own:a', '/2018?step=own:a', '/presenter'])
			expect(at(page, {}, own)).toBe('mine');
		expect(at('/present/own?step=own:a', lent, own)).toBe('lent');
		expect(at('/talk', lent, own)).toBe('mine');
		expect(at('/present/own', { 'atlas-shared-talk': 'talk=xyz' }, own)).toBe(null);
		expect(at('/2018', lent, own)).toBe('{}');
		expect(at('/present/khorgos', {}, own)).toBe(null);
	});

	it('waits for a page that is loaded with it', () => {
		expect(startedTable).toBe(null);
		at('/2018');
		expect(isTableNew()).toBe(false);
		at('/2018#data=abc');
		expect(isTableNew()).toBe(true);
	});
});
