import { describe, expect, it } from 'vitest';
import { formatDate } from './dates';
import { joinNames } from './lists';

describe('dates', () => {
	it('are as precise as their source', () => {
		expect(['2013-09-07', '2007-12', '2007'].map(formatDate)).toEqual([
			'7 September 2013',
			'December 2007',
			'2007'
		]);
	});

	it('that are none come back as they are', () => {
		expect(['', '2013-13', 'spring 2019'].map(formatDate)).toEqual(['', '2013-13', 'spring 2019']);
	});
});

describe('lists of names', () => {
	it('join the last by a word', () => {
		expect(joinNames([])).toBe('');
		expect(joinNames(['A'])).toBe('A');
		expect(joinNames(['A', 'B', 'C'])).toBe('A, B and C');
	});
});
