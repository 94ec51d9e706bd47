import type { Cell } from './types';

/** A cell that is known and reported, of no one source where none is named; a zero is known, too. */
export const knownCell = (value: number, further: Partial<Cell> = {}): Cell => ({
	value,
	quality: 'reported',
	bound: null,
	sourceId: null,
	note: '',
	...further
});

/** A year without a figure. @param note why */
export const gapCell = (note = ''): Cell => ({
	value: null,
	quality: 'none',
	bound: null,
	sourceId: null,
	note
});

/** A sum, which is NaN where its table does not reach: a year without a deal is a zero, not a gap. */
export const sumCell = (sum: number, further?: Partial<Cell>): Cell =>
	Number.isNaN(sum) ? gapCell() : knownCell(sum, further);

/** Of a row of a table, what a series takes of it. */
export const cellOfRow = ({ value, quality, bound, sourceId, note }: Cell): Cell => ({
	value,
	quality,
	bound,
	sourceId,
	note
});
