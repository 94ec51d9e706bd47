import { recordsCsv } from '$lib/core/data/records-csv';
import { YEARS } from '$lib/core/domain/years';
import type { ChartSeries } from '../chart-series';

/** All figures of a chart of years, a row for each series and year; a gap is an empty value. */
export function yearsCsv(series: readonly ChartSeries[], unit: string): string {
	return recordsCsv(
		series.flatMap(({ name, cells }) =>
			cells.map(({ value, quality, bound, note, sourceId }, index) => ({
				...{ series: name, year: YEARS[index]!, value, unit },
				...{ quality, bound, note, source_id: sourceId }
			}))
		)
	);
}
