import type { LayerId } from '../core/domain/layers';
import type { TimelineCell, TimelineRow } from './model';

/** A year with one bar, hollow for negative values. */
export const makeBarCell = (value: number, words: string): TimelineCell => ({
	kind: 'bars',
	bars: [{ value: Math.abs(value), pattern: value < 0 ? 'hollow' : 'solid' }],
	words
});

/** A row on one scale for all years. */
export function makeTimelineRow(
	layer: LayerId,
	label: string,
	cells: readonly TimelineCell[]
): TimelineRow {
	const sizes = cells.flatMap((cell) => (cell.kind === 'bars' ? cell.bars : []));
	const maximum = sizes.reduce((most, { value }) => Math.max(most, value), 0) || 1;
	return { layer, label, cells, maximum };
}
