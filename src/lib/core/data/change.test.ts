import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, Quality } from '../domain/quality';
import { yearIndex } from '../domain/years';
import { atlas } from './atlas';
import { changeBetween, ratioBetween } from './change';
import type { Cell } from './types';

const cell = (
	value: number | null,
	bound: Bound | null = null,
	quality: Quality = value === null ? 'none' : bound ? 'estimate' : 'reported'
): Cell => ({ value, quality, bound, sourceId: null, note: '' });

const anyCell = fc
	.record({
		value: fc.option(fc.integer({ min: 0, max: 20_000 })),
		bound: fc.option(fc.constantFrom<Bound>('at least', 'about', 'almost'))
	})
	.map(({ value, bound }) => cell(value, value === null ? null : bound));

describe('the difference of two figures', () => {
	it('of published counts is their difference', () => {
		const kazakhstan = atlas.students.KAZ.all;
		const change = changeBetween(kazakhstan[yearIndex(2018)]!, kazakhstan[yearIndex(2017)]!);
		expect(change).toMatchObject({ difference: -2_440, quality: 'reported', bound: null });
	});

	it('is a gap where either figure is one, and says which', () => {
		expect(changeBetween(cell(null), cell(5))).toMatchObject({ difference: null, gap: 'first' });
		expect(changeBetween(cell(5), cell(null)).gap).toBe('base');
		expect(changeBetween(cell(null), cell(null))).toMatchObject({ gap: 'both', quality: 'none' });
	});

	it('keeps zero apart from a gap', () => {
		expect(changeBetween(cell(7), cell(7))).toMatchObject({ difference: 0, gap: null });
		expect(changeBetween(cell(7), cell(0)).difference).toBe(7);
	});

	it('says no sign that a floor leaves open: at least 10,000 is no fall from 11,784', () => {
		const kazakhstan = atlas.students.KAZ.all;
		const [before, floor] = [kazakhstan[yearIndex(2018)]!, kazakhstan[yearIndex(2019)]!];
		expect(floor).toMatchObject({ value: 10_000, bound: 'at least' });
		expect(changeBetween(floor, before)).toMatchObject({ difference: null, gap: 'open' });
		expect(changeBetween(before, floor).gap).toBe('open');
		expect(changeBetween(floor, kazakhstan[0]!)).toMatchObject({
			difference: 9_219,
			bound: 'at least',
			quality: 'estimate'
		});
		expect(changeBetween(kazakhstan[0]!, floor)).toMatchObject({
			difference: -9_219,
			bound: 'at least'
		});
	});

	it('is about as good as the worse of the two', () => {
		expect(changeBetween(cell(15_000, 'about'), cell(11_784))).toMatchObject({
			difference: 3_216,
			bound: 'about',
			quality: 'estimate'
		});
		expect(changeBetween(cell(562), cell(28, null, 'suspect')).quality).toBe('suspect');
	});

	it('turns its sign when the two change places, and nothing else', () => {
		fc.assert(
			fc.property(anyCell, anyCell, (first, base) => {
				const [there, back] = [changeBetween(first, base), changeBetween(base, first)];
				expect(back.quality).toBe(there.quality);
				expect(back.bound).toBe(there.bound);
				expect((back.difference ?? 0) + (there.difference ?? 0)).toBe(0);
				expect(back.gap === null).toBe(there.gap === null);
			})
		);
	});
});

describe('the ratio of two figures', () => {
	it('divides, and says what a floor leaves open', () => {
		expect(ratioBetween(cell(11_784), cell(5_892))).toEqual({ times: 2, limit: null });
		expect(ratioBetween(cell(10_000, 'at least'), cell(4_000))).toEqual({
			times: 2.5,
			limit: 'least'
		});
		expect(ratioBetween(cell(9_000), cell(4_500, 'at least')).limit).toBe('most');
		expect(ratioBetween(cell(9_000), cell(4_500, 'almost')).limit).toBe('about');
	});

	it('has none in a gap, over zero, or between two floors', () => {
		for (const [first, base] of [
			[cell(null), cell(4)],
			[cell(4), cell(null)],
			[cell(4), cell(0)],
			[cell(4, 'at least'), cell(2, 'at least')]
		] as const)
			expect(ratioBetween(first, base).times).toBeNull();
		expect(ratioBetween(cell(0), cell(4)).times).toBe(0);
	});
});
