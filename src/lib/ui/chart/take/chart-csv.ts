import { EDITION_NAME } from '$lib/core/data/atlas';
import { formatCsv } from '$lib/core/data/csv';
import { YEARS } from '$lib/core/domain/years';
import type { ChartSeries } from '../chart-series';

const COLUMNS = [
	'series',
	'year',
	'value',
	'unit',
	'quality',
	'bound',
	'note',
	'source_id',
	'edition'
];

/** All that a chart of years shows, a row for each series and year; a gap is an empty value. */
export function yearsCsv(series: readonly ChartSeries[], unit: string): string {
	return formatCsv(
		COLUMNS,
		series.flatMap(({ name, cells }) =>
			cells.map(({ value, quality, bound, note, sourceId }, index) => [
				name,
				YEARS[index]!,
				value,
				unit,
				quality,
				bound,
				note,
				sourceId,
				EDITION_NAME
			])
		)
	);
}
