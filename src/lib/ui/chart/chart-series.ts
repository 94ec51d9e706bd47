import { YEARS } from '$lib/core/domain/years';
import { formatRecordsCsv, getFileUnit } from '$lib/figures/csv';
import type { ChartSeries } from '$lib/figures/year-series';

/** All figures of a chart of years, a row for each series and year; a gap is an empty value. */
export function formatYearsCsv(series: readonly ChartSeries[], unit: string): string {
	return formatRecordsCsv(
		series.flatMap(({ name, cells, getFigure }) =>
			cells.map(({ value, quality, bound, note, sourceId }, index) => ({
				...(getFigure && { country: getFigure(YEARS[index]!).country ?? '' }),
				...{ series: name, year: YEARS[index]!, value, unit: getFileUnit(unit) },
				...{ quality, bound, note, source_id: sourceId }
			}))
		)
	);
}

/** Zero and the figures on both sides of it, so that a bar's length is its value. */
export function computeChartDomain(series: readonly ChartSeries[]): [number, number] {
	const values = series.flatMap(({ cells, ranges = [] }) => [
		...cells.map((cell) => cell.value ?? 0),
		...ranges.map((range) => range?.high ?? 0)
	]);
	const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
	return [lowest, highest === lowest ? 1 : highest];
}
