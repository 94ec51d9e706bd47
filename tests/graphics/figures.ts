import { makeTimeTable } from '../../src/lib/layers/time/time-table';

export type Point = [number, number];

/** Measure 0: sizes in pixels with a gap at column 2 of item 1 and a zero; 1: opacities; 2: codes. */
const FIGURES: number[][][] = [
	[
		[4, 12, 20, 8],
		[1, 0.5, 0.75, 1],
		[1, 1, 2, 2]
	],
	[
		[10, 14, NaN, 18],
		[1, 1, 1, 0.4],
		[1, 2, 2, 1]
	],
	[
		[0, 6, 16, 0],
		[0.6, 0.6, 0.6, 0.6],
		[3, 3, 3, 3]
	],
	[
		[NaN, NaN, 9, NaN],
		[1, 1, 1, 1],
		[2, 2, 2, 2]
	]
];
export const table = makeTimeTable(
	{ items: 4, columns: 4, measures: 3 },
	(item, column, measure) => FIGURES[item]![measure]![column]!
);
export const PLACES: Point[] = [
	[-60, -60],
	[60, -60],
	[-60, 60],
	[60, 60]
];
