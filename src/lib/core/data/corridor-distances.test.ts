import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_NEAR_KM, NEAR_MODES, formatNear, parseNear } from '../domain/near-filter';
import {
	answerNear,
	findNearest,
	listNearest,
	type DistanceTable,
	type Nearest
} from './corridor-distances';

const TABLE: DistanceTable = {
	straightOffKm: 30,
	segments: ['first', 'second'],
	items: {
		// a railway from 2009, a nearer one from 2015, a road from 2005 that closes in 2012
		here: [
			[2009, 0, 40, 28, 52, 2015, 1, 8, 5, 11],
			[2005, 1, 20, 0, 30, 2012, -1, 0, 0, 0],
			[],
			[],
			[]
		]
	}
};

describe('the nearest section in use', () => {
	it('is that of the year', () => {
		expect(findNearest(TABLE, 'here', 'rail', 2008)).toBeNull();
		expect(findNearest(TABLE, 'here', 'rail', 2014)).toMatchObject({ segmentId: 'first', km: 40 });
		expect(findNearest(TABLE, 'here', 'rail', 2015)).toMatchObject({ segmentId: 'second', km: 8 });
		expect(findNearest(TABLE, 'here', 'road', 2011)).toMatchObject({ km: 20 });
		expect(findNearest(TABLE, 'here', 'road', 2012)).toBeNull();
		expect(listNearest(TABLE, 'here', 2010).map(({ mode }) => mode)).toEqual(['road', 'rail']);
	});

	it('of any mode is at the least of their limits', () => {
		expect(findNearest(TABLE, 'here', 'any', 2010)).toEqual({
			...{ mode: 'road', segmentId: 'second', km: 20, leastKm: 0, greatestKm: 30 }
		});
		expect(findNearest(TABLE, 'here', 'gas', 2010)).toBeNull();
	});

	it('is unknown for a row whose place is', () => {
		expect(findNearest(TABLE, 'region-only', 'any', 2010)).toBeUndefined();
		expect(findNearest(TABLE, 'constructor', 'rail', 2010)).toBeUndefined();
	});
});

const nearest = fc
	.record({
		km: fc.integer({ min: 0, max: 800 }),
		off: fc.integer({ min: 0, max: 60 })
	})
	.map(({ km, off }): Nearest => ({
		...{ mode: 'rail', segmentId: 'first', km },
		...{ leastKm: Math.max(0, km - off), greatestKm: km + off }
	}));
const limit = fc.integer({ min: 1, max: LARGEST_NEAR_KM });
const within = (km: number) => formatNear({ mode: 'rail', side: 'within', km });
const beyond = (km: number) => formatNear({ mode: 'rail', side: 'beyond', km });

describe('an answer', () => {
	it('within is the opposite of beyond, and both are unclear together', () => {
		const opposite = { yes: 'no', no: 'yes', unclear: 'unclear' } as const;
		fc.assert(
			fc.property(fc.option(nearest), limit, (found, km) => {
				expect(answerNear(found, beyond(km))).toBe(opposite[answerNear(found, within(km))]);
			})
		);
	});

	it('is never contradicted by the line as drawn, and certain where it cannot be', () => {
		fc.assert(
			fc.property(nearest, limit, (found, km) => {
				const answer = answerNear(found, within(km));
				if (answer === 'yes') expect(found.km).toBeLessThanOrEqual(km);
				if (answer === 'no') expect(found.km).toBeGreaterThan(km);
				const isUnclear = found.leastKm <= km && found.greatestKm > km;
				expect(answer === 'unclear').toBe(isUnclear);
			})
		);
	});

	it('within goes from no to unclear to yes as the limit grows', () => {
		const order = ['no', 'unclear', 'yes'];
		fc.assert(
			fc.property(nearest, limit, limit, (found, one, other) => {
				const [less, more] = [one, other].sort((a, b) => a - b) as [number, number];
				const rank = (km: number) => order.indexOf(answerNear(found, within(km)));
				expect(rank(more)).toBeGreaterThanOrEqual(rank(less));
			})
		);
	});

	it('without a line in use is no within and yes beyond; without a place it is unclear', () => {
		expect(answerNear(null, 'rail-within-500')).toBe('no');
		expect(answerNear(null, 'rail-beyond-1')).toBe('yes');
		expect(answerNear(undefined, 'rail-within-500')).toBe('unclear');
		expect(answerNear(undefined, 'rail-beyond-1')).toBe('unclear');
	});
});

describe('the words of a filter', () => {
	it.each([...NEAR_MODES, 'any'])('name a mode, a side and whole kilometres (%s)', (mode) => {
		expect(parseNear(`${mode}-within-20`)).toEqual({ mode, side: 'within', km: 20 });
	});

	it.each(['', 'rail', 'sea-within-20', 'rail-within-0', 'rail-within-501', 'rail-within-020'])(
		'are read whole or not at all: %s',
		(text) => expect(parseNear(text)).toBeUndefined()
	);
});
