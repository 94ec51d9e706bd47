import { beforeAll, describe, expect, it } from 'vitest';
import { atlas, loadDetail } from './atlas';
import { buildSearchEntries, createSearch, groupEntries, type Search } from './search';

let search: Search;
beforeAll(async () => {
	search = await createSearch(buildSearchEntries(atlas, await loadDetail()));
});

describe('search', () => {
	it.each([
		['kazakstan', 'republic', 'KAZ'],
		['Kyrgyzstan', 'republic', 'KGZ'],
		['khorgos gateway', 'node', 'khorgos-gateway'],
		['xian declaration', 'event', '2023-05-19-china-central-asia-summit-xian-declaration'],
		["Xi'an Declaration", 'event', '2023-05-19-china-central-asia-summit-xian-declaration'],
		['Atyrau refinery', 'project', 'p001']
	])('finds %s first', (query, kind, id) => {
		expect(search(query)[0]).toMatchObject({ kind, id });
	});

	it('finds an institute by its Chinese partner', () => {
		expect(search('Lanzhou University').map((entry) => entry.id)).toContain('ci-uzb-tashkent');
	});

	it('finds nothing for nonsense', () => {
		expect(search('qqqqxxxx')).toEqual([]);
	});
});

it('works before the projects are loaded', () => {
	const entries = buildSearchEntries(atlas, null);
	expect(entries.some((entry) => entry.kind === 'project')).toBe(false);
	expect(entries.length).toBeGreaterThan(100);
});

it('groups by kind and cuts long groups', () => {
	const groups = groupEntries(buildSearchEntries(atlas, null), 3);
	expect(groups.map((group) => group.kind)).toEqual([
		'republic',
		'corridor',
		'institute',
		'node',
		'event'
	]);
	expect(groups.every((group) => group.entries.length <= 3)).toBe(true);
});
