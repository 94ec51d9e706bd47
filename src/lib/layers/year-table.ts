import { YEARS } from '../core/domain/years';
import { makeTimeTable, type TimeTable } from './time/time-table';

/** A table of the atlas's years, an item per row. @param getValue returns NaN for no value */
export function buildYearTable<Row>(
	rows: readonly Row[],
	measures: number,
	getValue: (row: Row, year: number, measure: number) => number
): TimeTable {
	const size = { items: rows.length, columns: YEARS.length, measures };
	return makeTimeTable(size, (item, column, measure) =>
		getValue(rows[item]!, YEARS[column]!, measure)
	);
}
