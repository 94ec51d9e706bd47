import { m } from '#messages';
import { formatCount } from '$lib/core/domain/numbers';

export const TABLE_LIST_WORDS = {
	size: (rows: number, columns: number) =>
		m.table_size({ count: rows, rows: formatCount(rows), columns }),
	coverage: m.table_coverage(),
	coverageOf: (title: string) => m.table_coverage_of({ title }),
	columnsOf: (title: string) => m.table_columns_of({ title }),
	sources: m.table_sources(),
	/** Read after `CSV`. */
	csvOf: (title: string) => m.table_csv_of({ title }),
	noRow: m.table_no_row(),
	column: m.table_column(),
	type: m.table_type(),
	rules: m.table_rules(),
	holds: m.table_holds(),
	/** After the name of a column that names a row. */
	key: m.table_key()
} as const;
