import { describe, expect, it } from 'vitest';
import { computeHatchLines } from './hatch-style';

const square = [
	[
		[60, 0],
		[64, 0],
		[64, 4],
		[60, 4],
		[60, 0]
	]
];
const hole = [
	[61, 1],
	[63, 1],
	[63, 3],
	[61, 3],
	[61, 1]
];

describe('a hatched area', () => {
	it('has lines that rise to the east and end on its edges', () => {
		const lines = computeHatchLines([square]);
		expect(lines.length).toBeGreaterThan(10);
		for (const [[west, south], [east, north]] of lines) {
			expect(east).toBeGreaterThan(west);
			expect(north).toBeGreaterThan(south);
			for (const [lon, lat] of [
				[west, south],
				[east, north]
			] as const) {
				const edge = Math.min(lon - 60, 64 - lon, lat, 4 - lat);
				expect(Math.abs(edge)).toBeLessThan(1e-6);
			}
		}
	});

	it('leaves holes bare and shares its grid with its neighbours', () => {
		const holed = computeHatchLines([[...square, hole]]);
		const middles = holed.map(([a, b]) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const);
		for (const [lon, lat] of middles)
			expect(lon > 61.05 && lon < 62.95 && lat > 1.05 && lat < 2.95).toBe(false);
		const alone = computeHatchLines([square]).length;
		const twice = computeHatchLines([
			square,
			square.map((ring) => ring.map(([x = 0, y]) => [x + 4, y!]))
		]);
		expect(twice.length).toBeGreaterThan(alone);
	});

	it('is nothing for no area', () => {
		expect(computeHatchLines([])).toEqual([]);
	});
});
