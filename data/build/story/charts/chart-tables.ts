import { m } from '#messages';
import { COUNTS_BY_MYRIADS, formatPlain } from '../../../../src/lib/text/numbers';
import { QUALITY_LABELS } from '../../../../src/lib/text/quality-labels';
import type { Quality } from '../../../../src/lib/core/domain/quality';
import type { ExploreTables } from '../../../../src/lib/core/data/explore/types';
import type { ChartMarkStyle } from '../../../../src/lib/figures/year-series';
import type { ChartColor } from '../../../../src/lib/story/talk-chart';
import type { ShownFigure } from '../../../../src/lib/figures/provenance';
import type { Cell, DetailTables } from '../../../../src/lib/core/data/types';
import { getMarkStyle } from '../../../../src/lib/story/years-chart';
import { text } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getTable, type TableSet } from '../../read-tables';
import type { Drawn, DrawnBar, DrawnCell } from './drawn-chart';

/** The inputs of charts: the built tables, and the source tables. */
export interface ChartTables {
	explore: ExploreTables;
	detail: DetailTables;
	set: TableSet;
	/** A figure by its name in the story: `students.KAZ.2018`. */
	find: (name: string) => ShownFigure;
}

/** The cells that a row is found by. */
type RowKey = Readonly<Record<string, string>>;

/** A row on which a chart rests. */
export function getRow(set: TableSet, table: string, key: RowKey): CsvRow {
	const row = getTable(set, table).rows.find((each) =>
		Object.entries(key).every(([column, cell]) => text(each, column) === cell)
	);
	if (!row)
		throw new Error(
			`data/tables/${table}.csv has no row ${Object.values(key).join(', ')}, but a chart uses it`
		);
	return row;
}

/** Fails the build if a row no longer says what the words of a chart rest on. */
export function checkRowSays(
	set: TableSet,
	{ table, key, column = 'note' }: { table: string; key: RowKey; column?: string },
	words: readonly string[]
): void {
	const said = text(getRow(set, table, key), column);
	const lost = words.find((each) => !said.includes(each));
	if (lost !== undefined)
		throw new Error(
			`the row ${Object.values(key).join(', ')} of ${table}.csv no longer says “${lost}”`
		);
}

/** A printed figure and its sources. */
export const toDrawn = (figure: ShownFigure): Drawn => ({
	sourceIds: [figure, ...(figure.parts ?? [])].flatMap(({ sourceId }) => sourceId ?? []),
	figure
});

/** A figure with the word for how it is known: `28 (suspect)`. A chart has no room for its meaning. */
export const sayQuality = (figure: string, quality: Quality): string =>
	m.forms_doubted({ text: figure.replace(DOUBT_SIGN, ''), quality: QUALITY_LABELS[quality] });

const DOUBT_SIGN = /^[?？]\s*/u;

/** The quality of a mark that is no plain count; a gap says so itself. */
const sayDoubt = (quality: Quality): { quality?: Quality } =>
	quality === 'reported' || quality === 'none' ? {} : { quality };

/** A figure as a bar, with the same text as elsewhere in the atlas; a suspect one says so. */
export function buildBar(
	figure: ShownFigure,
	color: ChartColor,
	sure: ChartMarkStyle = 'solid'
): DrawnBar {
	const { value, quality } = figure;
	const printed = quality === 'suspect' ? sayQuality(figure.text, quality) : figure.text;
	return {
		...{ value, text: printed, color, look: getMarkStyle(quality, sure), ...toDrawn(figure) },
		...sayDoubt(quality)
	};
}

/**
 * Cells of a series; the given years show their value.
 * @param getFigure the figure of a year that shows it
 */
export function listCells(
	cells: readonly Cell[],
	years: readonly number[],
	named: (year: number, cell: Cell) => string,
	getFigure?: (year: number) => ShownFigure,
	sure: ChartMarkStyle = 'solid'
): DrawnCell[] {
	return cells.map(({ sourceId, ...cell }, index) => {
		const year = years[index]!;
		const printed = cell.value === null ? '' : named(year, { ...cell, sourceId });
		return {
			...{ value: cell.value, look: getMarkStyle(cell.quality, sure), text: printed },
			sourceIds: sourceId ? [sourceId] : [],
			...sayDoubt(cell.quality),
			...(cell.bound === 'at least' && { isMinimum: true as const }),
			...(printed !== '' && getFigure && { figure: getFigure(year) })
		};
	});
}

const YI_IN_BILLION = 10;

/** Billions of cubic metres, under a chart that names the unit: `47.9`; Chinese counts in 亿: `479`. */
export const sayBillions = (value: number): string =>
	formatPlain(COUNTS_BY_MYRIADS ? value * YI_IN_BILLION : value);

/** Grid lines at round values. */
export const listTicks = (
	values: readonly number[],
	format: (value: number) => string = formatPlain
) => values.map((value) => ({ value, label: format(value) }));
