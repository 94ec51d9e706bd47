import type { LayerId } from '../core/domain/layers';
import type { TimelineCell, TimelineRow } from './model';

/** A year with one bar, hollow for negative values. */
export const barCell = (value: number, words: string): TimelineCell => ({
	kind: 'bars',
	bars: [{ value: Math.abs(value), pattern: value < 0 ? 'hollow' : 'solid' }],
	words
});

/**
 * A year of figures that are never added: a bar for one country, a ring for several.
 * @param words of the known ones
 * @param none without any
 */
export function apartCell(
	known: readonly number[],
	isOne: boolean,
	words: string,
	none: string
): TimelineCell {
	const [value] = known;
	if (value === undefined) return { kind: 'none', words: none };
	return isOne ? barCell(value, words) : { kind: 'ring', words };
}

/** A row on one scale for all years. */
export function timelineRow(
	layer: LayerId,
	label: string,
	cells: readonly TimelineCell[]
): TimelineRow {
	const sizes = cells.flatMap((cell) => (cell.kind === 'bars' ? cell.bars : []));
	const maximum = sizes.reduce((most, { value }) => Math.max(most, value), 0) || 1;
	return { layer, label, cells, maximum };
}
