import { formatPlain } from '../../../../src/lib/core/domain/numbers';
import type { ExploreTables } from '../../../../src/lib/core/data/explore/types';
import type {
	ChartBar,
	ChartCell,
	ChartColor,
	ChartLook
} from '../../../../src/lib/core/data/talk-chart';
import type { ShownFigure } from '../../../../src/lib/core/data/provenance';
import type { Cell, DetailTables } from '../../../../src/lib/core/data/types';
import type { Quality } from '../../../../src/lib/core/domain/quality';
import type { TableSet } from '../../read-tables';

/** The inputs of charts: the built tables, and the source tables. */
export interface ChartTables {
	explore: ExploreTables;
	detail: DetailTables;
	set: TableSet;
}

const LOOKS: Readonly<Record<Quality, ChartLook>> = {
	reported: 'solid',
	estimate: 'hollow',
	suspect: 'hollow',
	unverified: 'dotted',
	none: 'solid'
};

/** The fill of a mark by quality; a reported one uses the fill of its series. */
export const lookOf = (quality: Quality, sure: ChartLook = 'solid'): ChartLook =>
	quality === 'reported' ? sure : LOOKS[quality];

/** A figure as a bar, with the same text as elsewhere in the atlas. */
export function barOf(figure: ShownFigure, color: ChartColor, sure: ChartLook = 'solid'): ChartBar {
	return { value: figure.value, text: figure.text, color, look: lookOf(figure.quality, sure) };
}

/** Cells of a series; the given years show their value. */
export function cellsOf(
	cells: readonly Cell[],
	years: readonly number[],
	named: (year: number, cell: Cell) => string
): ChartCell[] {
	return cells.map((cell, index) => ({
		value: cell.value,
		look: lookOf(cell.quality),
		text: cell.value === null ? '' : named(years[index]!, cell)
	}));
}

/** Grid lines at round values. */
export const ticksOf = (
	values: readonly number[],
	format: (value: number) => string = formatPlain
) => values.map((value) => ({ value, label: format(value) }));
