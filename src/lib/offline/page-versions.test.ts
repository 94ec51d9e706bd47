import { describe, expect, test } from 'vitest';
import {
	NO_PAGES,
	recordClosed,
	recordCurrentPage,
	recordReturn,
	recordTakeOver,
	type PageRecord
} from './page-versions';

const first = recordTakeOver(NO_PAGES, 'one', ['a']);
const second = recordTakeOver(first, 'two', ['a', 'b']);

describe('pages and their versions', () => {
	test('pages open at the first version are of it', () => {
		expect(first).toEqual({ current: 'one', past: [], pages: {} });
	});

	test('pages open while a newer version takes over keep theirs', () => {
		expect(second).toEqual({ current: 'two', past: ['one'], pages: { a: 'one', b: 'one' } });
		const third = recordTakeOver(second, 'three', ['b', 'c']);
		expect(third.pages).toEqual({ b: 'one', c: 'two' });
		expect(third.past).toEqual(['one', 'two']);
	});

	test('the same version taking over again changes nothing', () => {
		expect(recordTakeOver(second, 'two', ['a', 'c'])).toEqual(second);
	});

	test('a version goes once its last page is closed, and not before', () => {
		expect(recordClosed(second, ['b', 'new'])).toEqual({
			record: { current: 'two', past: ['one'], pages: { b: 'one' } },
			unused: []
		});
		expect(recordClosed(second, ['new'])).toEqual({
			record: { current: 'two', past: [], pages: {} },
			unused: ['one']
		});
	});

	test('after a step back the earlier version is the current one, and stays', () => {
		const back = recordTakeOver(recordReturn(second, 'one'), 'one', ['a', 'c']);
		expect(back).toEqual({ current: 'one', past: ['two'], pages: { c: 'two' } });
		expect(recordClosed(back, []).unused).toEqual(['two']);
	});

	test('a version that is stored again is not thrown away meanwhile', () => {
		const returning: PageRecord = recordReturn({ ...second, pages: {} }, 'one');
		expect(recordClosed(returning, []).unused).toEqual([]);
	});

	test('a page that turns out to be current is no longer set apart', () => {
		expect(recordCurrentPage(second, 'a').pages).toEqual({ b: 'one' });
	});
});
