import { describe, expect, it } from 'vitest';
import { rankCorrelation, type RelationPair, describeCorrelation } from './relation';

const pair = (
	x: number,
	y: number,
	quality: RelationPair['quality'] = 'reported'
): RelationPair => ({
	country: 'KAZ',
	year: 2010,
	softYear: 2010,
	x,
	y,
	xBound: null,
	yBound: null,
	xQuality: quality,
	xIsDerived: false,
	quality,
	sourceIds: []
});

describe('rankCorrelation', () => {
	it('is 1 for any rise and −1 for any fall', () => {
		const rise = [pair(1, 2), pair(2, 30), pair(9, 31), pair(10, 40), pair(80, 41)];
		const fall = [pair(1, 9), pair(2, 8), pair(9, 7), pair(10, 3), pair(80, 0)];
		expect(rankCorrelation(rise).rho).toBeCloseTo(1);
		expect(rankCorrelation(fall).rho).toBeCloseTo(-1);
	});

	it('gives equal values a middle rank, in whatever order they come', () => {
		const pairs = [pair(0, 1), pair(0, 2), pair(0, 3), pair(5, 4), pair(6, 5)];
		// ranks 2, 2, 2, 4, 5 against 1, 2, 3, 4, 5, worked out by hand: 8 / √(8 × 10)
		const rho = 8 / Math.sqrt(80);
		expect(rankCorrelation(pairs).rho).toBeCloseTo(rho);
		expect(rankCorrelation(pairs.toReversed()).rho).toBeCloseTo(rho);
	});

	it('counts reported figures only, and says how many others there are', () => {
		const pairs = [1, 2, 3, 4, 5].map((each) => pair(each, each));
		pairs.push(pair(6, 0, 'estimate'));
		expect(rankCorrelation(pairs)).toMatchObject({ n: 5, notCounted: 1 });
		expect(describeCorrelation(rankCorrelation(pairs))).toBe(
			'rank correlation 1.00 from 5 pairs of figures, 1 more shown but not used'
		);
	});

	it('bug: gave 1.00 for three years; none for fewer than five pairs, or one side that never varies', () => {
		const rise = [1, 2, 3, 4, 5].map((each) => pair(each, each));
		expect(rankCorrelation(rise.slice(0, 3)).rho).toBeNull();
		expect(rankCorrelation(rise.slice(0, 4)).rho).toBeNull();
		expect(rankCorrelation(rise).rho).toBeCloseTo(1);
		expect(rankCorrelation(rise.map(({ y }) => pair(0, y))).rho).toBeNull();
		expect(describeCorrelation({ rho: null, n: 2, notCounted: 0 })).toBe(
			'no rank correlation from 2 pairs of figures'
		);
	});
});
