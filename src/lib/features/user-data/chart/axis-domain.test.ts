import { describe, expect, it } from 'vitest';
import { findAxisDomain, isZeroCut, readAxisEnd } from './axis-domain';

describe('the axis that a reader sets', () => {
	it('is found by the chart unless an end is set', () => {
		expect(findAxisDomain(undefined, [5]).domain).toBeUndefined();
		expect(findAxisDomain({ from: null, to: null }, [5]).domain).toBeUndefined();
		expect(findAxisDomain({ from: 1, to: 2 }, []).domain).toBeUndefined();
	});

	it('begins and ends where it is set, and at zero or the figures where it is not', () => {
		expect(findAxisDomain({ from: 50, to: 100 }, [60, 80])).toEqual({
			...{ domain: [50, 100], isWider: false }
		});
		expect(findAxisDomain({ from: null, to: 100 }, [60, 80]).domain).toEqual([0, 100]);
		expect(findAxisDomain({ from: 50, to: null }, [60, 80]).domain).toEqual([50, 80]);
		expect(findAxisDomain({ from: 80, to: null }, [80]).domain).toBeUndefined();
	});

	it('bug: “1,000” was read as an axis from 1', () => {
		expect(readAxisEnd('1,000')).toBeUndefined();
		expect(readAxisEnd('ten')).toBeUndefined();
		expect(readAxisEnd('-')).toBeUndefined();
		expect([' ', '0,5', '1 000', '1,000.5', '-20'].map(readAxisEnd)).toEqual([
			...[null, 0.5, 1000, 1000.5, -20]
		]);
	});

	it('never cuts off a figure, and says so', () => {
		expect(findAxisDomain({ from: 50, to: 70 }, [-4, 80])).toEqual({
			...{ domain: [-4, 80], isWider: true }
		});
	});

	it('cuts zero if both ends are on one side of it', () => {
		expect(
			[
				[1, 2],
				[-2, -1],
				[0, 1],
				[-1, 1]
			].map(([from, to]) => isZeroCut([from!, to!]))
		).toEqual([true, true, false, false]);
		expect(isZeroCut(undefined)).toBe(false);
	});
});
