import type { Cell } from './types';

/** A known, reported cell, without a source unless one is given. Zero is a known value. */
export const makeKnownCell = (value: number, further: Partial<Cell> = {}): Cell => ({
	value,
	quality: 'reported',
	bound: null,
	sourceId: null,
	note: '',
	...further
});

/** A year without a figure. @param note why */
export const makeGapCell = (note = ''): Cell => ({
	value: null,
	quality: 'none',
	bound: null,
	sourceId: null,
	note
});

/** A sum; NaN, outside the years of its table, is a gap. A year without a deal is zero, not a gap. */
export const sumCell = (sum: number, further?: Partial<Cell>): Cell =>
	Number.isNaN(sum) ? makeGapCell() : makeKnownCell(sum, further);

/** The part of a table row that a series keeps. */
export const makeRowCell = ({ value, quality, bound, sourceId, note }: Cell): Cell => ({
	value,
	quality,
	bound,
	sourceId,
	note
});
