import type { ShownFigure } from '$lib/core/data/provenance';
import type { Cell } from '$lib/core/data/types';
import { YEARS } from '$lib/core/domain/years';
import { formatRecordsCsv } from '$lib/core/data/csv';

/** All figures of a chart of years, a row for each series and year; a gap is an empty value. */
export function formatYearsCsv(series: readonly ChartSeries[], unit: string): string {
	return formatRecordsCsv(
		series.flatMap(({ name, cells }) =>
			cells.map(({ value, quality, bound, note, sourceId }, index) => ({
				...{ series: name, year: YEARS[index]!, value, unit },
				...{ quality, bound, note, source_id: sourceId }
			}))
		)
	);
}

export type ChartForm = 'bars' | 'lines';

/** One series of a chart: 19 cells, 2005 first. */
export interface ChartSeries {
	id: string;
	name: string;
	/** Any CSS colour; the atlas's are tokens such as `var(--stu)`. */
	color: string;
	cells: readonly Cell[];
	/** If it is drawn in another form than the chart: lines over bars. */
	form?: ChartForm;
	/** Hatched bars or a dashed line: distinguishes two series of one colour. */
	patterned?: boolean;
	/** Of all sources, one per year, drawn as a thin line; null if they agree. */
	ranges?: readonly ({ low: number; high: number } | null)[];
	/** The figure of a year, so that its value in legend and table opens its card. */
	getFigure?: (year: number) => ShownFigure;
}

/** A series alone in its chart, in the colour of its section. */
export const makeOneSeries = (
	name: string,
	cells: ChartSeries['cells'],
	getFigure: (year: number) => ShownFigure,
	ranges: ChartSeries['ranges'] = []
): ChartSeries[] => [{ id: 'own', name, color: 'var(--mark)', cells, ranges, getFigure }];

/** Zero and the figures on both sides of it, so that a bar's length is its value. */
export function computeChartDomain(series: readonly ChartSeries[]): [number, number] {
	const values = series.flatMap(({ cells, ranges = [] }) => [
		...cells.map((cell) => cell.value ?? 0),
		...ranges.map((range) => range?.high ?? 0)
	]);
	const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
	return [lowest, highest === lowest ? 1 : highest];
}
