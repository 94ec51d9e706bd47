import { describe, expect, it } from 'vitest';
import { describeMoney } from './money-labels';
import type { Cell } from '../core/data/types';

const cell = (patch: Partial<Cell>): Cell => ({
	value: 18_640,
	quality: 'reported',
	bound: null,
	sourceId: 'tracker',
	note: '',
	...patch
});

describe('a sum of money in words', () => {
	it('says its unit, and leaves it to a column that names it', () => {
		expect(describeMoney(cell({}), 'billions')).toEqual({
			text: '$18.64 billion',
			inUnit: '18.64'
		});
		expect(describeMoney(cell({}), 'millions').inUnit).toBe('18,640');
	});

	it('keeps a bound and a doubt with the number', () => {
		expect(describeMoney(cell({ bound: 'at least' }), 'billions').inUnit).toBe('at least 18.64');
		expect(describeMoney(cell({ quality: 'suspect' }), 'billions').inUnit).toMatch(/^\?\s18\.64$/);
	});

	// bug: an estimate in a column had zeros that say nothing, `about 11.20`
	it('leaves out the last zeros of an estimate', () => {
		expect(describeMoney(cell({ value: 11_200, bound: 'about' }), 'billions').inUnit).toBe(
			'about 11.2'
		);
	});

	it('has no number in a gap', () => {
		const gap = describeMoney(cell({ value: null, quality: 'none', sourceId: null }), 'billions');
		expect(gap).toEqual({ text: 'no figure published' });
	});
});
