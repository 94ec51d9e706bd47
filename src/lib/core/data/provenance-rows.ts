/** The table rows of a figure in the data package. */
export interface TableRow {
	/** File in `data/tables/`. */
	file: string;
	/** Column and value pairs that pick the rows; several values are alternatives. */
	key: readonly (readonly [column: string, values: readonly string[]])[];
	/** The row itself if it is from a reader's own table. */
	cells?: TableCells;
	/** Whose row it is: `Row of your table`. */
	cellsTitle?: string;
}

type KeyValue = string | number | readonly string[] | null;

/** The rows of a table with these values in these columns; a null leaves its column out. */
export function makeTableRow(file: string, key: Readonly<Record<string, KeyValue>>): TableRow {
	const pairs = Object.entries(key).flatMap(([column, value]) => {
		if (value === null) return [];
		return [[column, typeof value === 'object' ? value : [String(value)]] as const];
	});
	return { file, key: pairs };
}

/** A table row as column and value pairs without empty cells. */
export type TableCells = readonly (readonly [column: string, value: string])[];
