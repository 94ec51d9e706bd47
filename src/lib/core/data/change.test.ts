import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound, Quality } from '../domain/quality';
import { getYearIndex } from '../domain/years';
import { atlas } from './atlas';
import { computeChange, computeRatio } from './change';
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
		const change = computeChange(kazakhstan[getYearIndex(2018)]!, kazakhstan[getYearIndex(2017)]!);
		expect(change).toMatchObject({ difference: -2_440, quality: 'reported', bound: null });
	});

	it('is a gap where either figure is one, and says which', () => {
		expect(computeChange(cell(null), cell(5))).toMatchObject({ difference: null, gap: 'first' });
		expect(computeChange(cell(5), cell(null)).gap).toBe('base');
		expect(computeChange(cell(null), cell(null))).toMatchObject({ gap: 'both', quality: 'none' });
	});

	it('keeps zero apart from a gap', () => {
		expect(computeChange(cell(7), cell(7))).toMatchObject({ difference: 0, gap: null });
		expect(computeChange(cell(7), cell(0)).difference).toBe(7);
	});

	it('says no sign that a floor leaves open: at least 10,000 is no fall from 11,784', () => {
		const kazakhstan = atlas.students.KAZ.all;
		const [before, floor] = [kazakhstan[getYearIndex(2018)]!, kazakhstan[getYearIndex(2019)]!];
		expect(floor).toMatchObject({ value: 10_000, bound: 'at least' });
		expect(computeChange(floor, before)).toMatchObject({ difference: null, gap: 'open' });
		expect(computeChange(before, floor).gap).toBe('open');
		expect(computeChange(floor, kazakhstan[0]!)).toMatchObject({
			difference: 9_219,
			bound: 'at least',
			quality: 'estimate'
		});
		expect(computeChange(kazakhstan[0]!, floor)).toMatchObject({
			difference: -9_219,
			bound: 'at least'
		});
	});

	it('is about as good as the worse of the two', () => {
		expect(computeChange(cell(15_000, 'about'), cell(11_784))).toMatchObject({
			difference: 3_216,
			bound: 'about',
			quality: 'estimate'
		});
		expect(computeChange(cell(562), cell(28, null, 'suspect')).quality).toBe('suspect');
	});

	it('turns its sign when the two change places, and nothing else', () => {
		fc.assert(
			fc.property(anyCell, anyCell, (first, base) => {
				const [there, back] = [computeChange(first, base), computeChange(base, first)];
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
		expect(computeRatio(cell(11_784), cell(5_892))).toEqual({ times: 2, limit: null });
		expect(computeRatio(cell(10_000, 'at least'), cell(4_000))).toEqual({
			times: 2.5,
			limit: 'least'
		});
		expect(computeRatio(cell(9_000), cell(4_500, 'at least')).limit).toBe('most');
		expect(computeRatio(cell(9_000), cell(4_500, 'almost')).limit).toBe('about');
	});

	it('has none in a gap, over zero, or between two floors', () => {
		for (const [first, base] of [
			[cell(null), cell(4)],
			[cell(4), cell(null)],
			[cell(4), cell(0)],
			[cell(4, 'at least'), cell(2, 'at least')]
		] as const)
			expect(computeRatio(first, base).times).toBeNull();
		expect(computeRatio(cell(0), cell(4)).times).toBe(0);
	});
});
