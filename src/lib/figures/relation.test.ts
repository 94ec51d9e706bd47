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
		expect(rankCorrelation([pair(1, 2), pair(2, 30), pair(9, 31)]).rho).toBeCloseTo(1);
		expect(rankCorrelation([pair(1, 9), pair(2, 8), pair(9, 0)]).rho).toBeCloseTo(-1);
	});

	it('gives equal values a middle rank, in whatever order they come', () => {
		const pairs = [pair(0, 1), pair(0, 2), pair(0, 3), pair(5, 4)];
		// ranks 2, 2, 2, 4 against 1, 2, 3, 4, worked out by hand: 3 / √(3 × 5)
		const rho = 3 / Math.sqrt(15);
		expect(rankCorrelation(pairs).rho).toBeCloseTo(rho);
		expect(rankCorrelation(pairs.toReversed()).rho).toBeCloseTo(rho);
	});

	it('counts reported figures only, and says how many others there are', () => {
		const pairs = [pair(1, 1), pair(2, 2), pair(3, 3), pair(4, 0, 'estimate')];
		expect(rankCorrelation(pairs)).toMatchObject({ n: 3, notCounted: 1 });
		expect(describeCorrelation(rankCorrelation(pairs))).toBe(
			'rank correlation 1.00 from 3 pairs of figures, 1 more shown but not used'
		);
	});

	it('gives none for fewer than three pairs, or where one side never varies', () => {
		expect(rankCorrelation([pair(1, 1), pair(2, 2)]).rho).toBeNull();
		expect(rankCorrelation([pair(0, 1), pair(0, 2), pair(0, 3)]).rho).toBeNull();
		expect(describeCorrelation({ rho: null, n: 2, notCounted: 0 })).toBe(
			'no rank correlation from 2 pairs of figures'
		);
	});
});
