import { describe, expect, test } from 'vitest';
import {
	isNewerThan,
	NO_PAGES,
	recordClosed,
	recordCurrentPage,
	recordLanguage,
	recordReturn,
	recordTakeOver,
	type OpenPage,
	type PageRecord
} from './page-versions';

/** English pages; the id of a Russian one begins with `ru`. */
const pages = (...ids: string[]): OpenPage[] =>
	ids.map((id) => ({ id, folder: id.startsWith('ru') ? '/ru' : '' }));
const english = (version: string) => ({ '': version });

const first = recordTakeOver(NO_PAGES, english('one'), pages('a'));
const second = recordTakeOver(first, english('two'), pages('a', 'b'));

describe('pages and their versions', () => {
	test('pages open at the first version belong to it', () => {
		expect(first).toEqual({ current: english('one'), past: [], pages: {} });
	});

	test('pages open while a newer version takes over keep theirs', () => {
		expect(second).toEqual({
			current: english('two'),
			past: ['one'],
			pages: { a: 'one', b: 'one' }
		});
		const third = recordTakeOver(second, english('three'), pages('b', 'c'));
		expect(third.pages).toEqual({ b: 'one', c: 'two' });
		expect(third.past).toEqual(['one', 'two']);
	});

	test('the same version taking over again changes nothing', () => {
		expect(recordTakeOver(second, english('two'), pages('a', 'c'))).toEqual({
			...second,
			pages: { a: 'one' }
		});
	});

	test('a version is dropped once its last page is closed, and not before', () => {
		expect(recordClosed(second, ['b', 'new'])).toEqual({
			record: { current: english('two'), past: ['one'], pages: { b: 'one' } },
			unused: []
		});
		expect(recordClosed(second, ['new'])).toEqual({
			record: { current: english('two'), past: [], pages: {} },
			unused: ['one']
		});
	});

	test('after a rollback the earlier version is the current one, and stays', () => {
		const back = recordTakeOver(recordReturn(second, 'one'), english('one'), pages('a', 'c'));
		expect(back).toEqual({ current: english('one'), past: ['two'], pages: { c: 'two' } });
		expect(recordClosed(back, []).unused).toEqual(['two']);
	});

	test('a version that is being stored again is not dropped meanwhile', () => {
		const returning: PageRecord = recordReturn({ ...second, pages: {} }, 'one');
		expect(recordClosed(returning, []).unused).toEqual([]);
	});

	test('a page that turns out to be current is no longer recorded separately', () => {
		expect(recordCurrentPage(second, 'a').pages).toEqual({ b: 'one' });
	});
});

describe('languages', () => {
	const both = recordLanguage(first, '/ru', 'r1');

	test('storing one leaves the others as they are', () => {
		expect(both.current).toEqual({ '': 'one', '/ru': 'r1' });
		expect(recordClosed(both, []).unused).toEqual([]);
	});

	test('a page keeps the version of its own language, and only if that changes', () => {
		const next = recordTakeOver(both, { '': 'one', '/ru': 'r2' }, pages('a', 'ru-a'));
		expect(next).toEqual({
			current: { '': 'one', '/ru': 'r2' },
			past: ['r1'],
			pages: { 'ru-a': 'r1' }
		});
	});

	test('a language added to the site is no newer version for readers of another', () => {
		const versions = { '': 'one', '/ru': 'r1', '/zh': 'z1' };
		for (const page of pages('a', 'ru-a')) expect(isNewerThan(both, versions, page)).toBe(false);
	});

	test('a visit to a language that is not stored announces no newer version', () => {
		const versions = { '': 'one', '/ru': 'r1' };
		expect(isNewerThan(first, versions, { id: 'ru-a', folder: '/ru' })).toBe(false);
	});

	test('a newer version is announced to pages that have an older one, and to pages left on it', () => {
		const versions = { '': 'two', '/ru': 'r1' };
		for (const page of pages('a', 'ru-a')) expect(isNewerThan(both, versions, page)).toBe(true);
		const taken = recordTakeOver(both, versions, pages('a', 'ru-a'));
		expect(isNewerThan(taken, versions, { id: 'a', folder: '' })).toBe(true);
		for (const page of pages('ru-a', 'new')) expect(isNewerThan(taken, versions, page)).toBe(false);
	});
});
