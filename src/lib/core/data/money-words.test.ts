import { describe, expect, it } from 'vitest';
import { describeMoney } from './money-words';
import type { Cell } from './types';

const cell = (patch: Partial<Cell>): Cell => ({
	value: 18.64,
	quality: 'reported',
	bound: null,
	sourceId: 'tracker',
	note: '',
	...patch
});
const say = (number: string) => `${number} bn USD`;
const moneyOf = (patch: Partial<Cell>) => describeMoney(cell(patch), String, say);

describe('a sum of money in words', () => {
	it('has its number and its unit apart', () => {
		expect(moneyOf({})).toEqual({
			text: '18.64 bn USD',
			money: { number: '18.64', unit: ' bn USD' }
		});
	});

	it('keeps a bound and a doubt with the number', () => {
		expect(moneyOf({ bound: 'at least' }).money?.number).toBe('at least 18.64');
		expect(moneyOf({ quality: 'suspect' }).money?.number).toMatch(/^\?\s18\.64$/);
	});

	it('is one word where the unit does not end it', () => {
		const whole = describeMoney(cell({}), String, (number) => `$${number} bn`);
		expect(whole).toEqual({ text: '$18.64 bn' });
	});

	it('has no unit in a gap', () => {
		const gap = moneyOf({ value: null, quality: 'none', sourceId: null });
		expect(gap).toEqual({ text: 'no figure published' });
	});
});
