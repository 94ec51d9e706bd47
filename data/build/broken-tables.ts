/** For tests: the tables of the repository, and copies with an error. */
import type { CsvTable } from './csv-table';
import { readTables, getTable, type TableSet } from './read-tables';

/** The set with one table replaced. */
export function withTable(set: TableSet, name: string, table: CsvTable): TableSet {
	return { ...set, tables: new Map(set.tables).set(name, table) };
}

/** The set with one cell changed; rows count from 0. */
export function withCell(
	set: TableSet,
	name: string,
	rowIndex: number,
	column: string,
	value: string
): TableSet {
	const table = getTable(set, name);
	const rows = table.rows.map((row, index) =>
		index === rowIndex ? { ...row, cells: { ...row.cells, [column]: value } } : row
	);
	return withTable(set, name, { ...table, rows });
}

/** The set without one row; the rows after it keep their lines. */
export function withoutRow(set: TableSet, name: string, rowIndex: number): TableSet {
	const table = getTable(set, name);
	const rows = table.rows.filter((_, index) => index !== rowIndex);
	return withTable(set, name, { ...table, rows });
}

/** Index of the first row with a value in a column; throws if there is none. */
export function findRowIndex(set: TableSet, name: string, column: string, value: string): number {
	const index = getTable(set, name).rows.findIndex((row) => row.cells[column] === value);
	if (index < 0) throw new Error(`no ${name} row with ${column} "${value}"`);
	return index;
}

/** The tables of the repository; throws if they cannot be read. */
export function readRepository(): TableSet {
	const { set, errors } = readTables(process.cwd());
	if (errors.length > 0) throw new Error(`unreadable tables: ${JSON.stringify(errors)}`);
	return set;
}
