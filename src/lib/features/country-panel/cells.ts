import type { Cell } from '$lib/core/data/types';

/** Counts of the atlas's own as the cells of a chart: a zero is known, too. */
export function countCells(counts: readonly number[]): Cell[] {
	return counts.map((value) => ({
		value,
		quality: 'reported',
		bound: null,
		sourceId: null,
		note: ''
	}));
}
