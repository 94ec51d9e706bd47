import { describe, expect, it } from 'vitest';
import { ATLAS_BOX, mercator, REGION_BOUNDS } from './geography';
import { getViewLimits } from './view-limits';

/** The lowest zoom (as world width in px) at which a map of this size shows nothing outside. */
function leastWorldPx(widthPx: number, heightPx: number): number {
	const [west, south, east, north] = getViewLimits(widthPx, heightPx);
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	return Math.max(widthPx / (right - left), heightPx / (bottom - top));
}

describe('limits of panning', () => {
	it('are the box of the atlas on a wide map', () => {
		getViewLimits(1148, 636).forEach((limit, index) =>
			expect(limit).toBeCloseTo(ATLAS_BOX[index] ?? NaN, 6)
		);
	});

	it.each([
		[390, 372],
		[390, 844],
		[600, 900],
		[3840, 2160]
	])('let a map of %i by %i show the whole region across', (widthPx, heightPx) => {
		const regionShare = (REGION_BOUNDS[2] - REGION_BOUNDS[0]) / 360;
		expect(leastWorldPx(widthPx, heightPx) * regionShare).toBeLessThanOrEqual(widthPx);
	});

	it('are the box if the map has no size yet', () => {
		expect(getViewLimits(0, 0)[3]).toBeCloseTo(ATLAS_BOX[3], 6);
	});
});
