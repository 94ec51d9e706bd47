import Papa from 'papaparse';
import type { DataError } from './data-error';

export interface CsvRow {
	/** Line of the file on which the row starts, the header being line 1. */
	line: number;
	cells: Readonly<Record<string, string>>;
}

export interface CsvTable {
	/** Path from the root of the repository, as printed in errors. */
	file: string;
	columns: readonly string[];
	rows: readonly CsvRow[];
}

/** Lines of the file that a record takes: a quoted cell may contain line breaks. */
const lineCountOf = (record: readonly string[]) =>
	1 + record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);

/** Reads RFC 4180 text. Text that is not CSV, and rows of the wrong width, are errors. */
export function readCsvTable(
	file: string,
	content: string
): { table: CsvTable; errors: DataError[] } {
	// the break at the end of the last line starts no record
	const text = content.replace(/\r?\n$/, '');
	const { data, errors: syntaxErrors } = Papa.parse<string[]>(text, { delimiter: ',' });
	const errors: DataError[] = [];
	const addError = (line: number, message: string) =>
		errors.push({ file, line, column: null, message });
	// the parser leaves it out, other readers take it for a part of the first column's name
	if (text.startsWith('\ufeff')) addError(1, 'starts with a byte order mark');
	let line = 1;
	const lines = data.map((record) => {
		const start = line;
		line += lineCountOf(record);
		return start;
	});
	for (const { row = 0, message } of syntaxErrors)
		addError(lines[row] ?? 1, `is not CSV: ${message}`);
	if (errors.length > 0) return { table: { file, columns: [], rows: [] }, errors };
	const [columns = [], ...records] = data;
	if (columns.length === 0) addError(1, 'is empty');
	const rows = records.map((record, index): CsvRow => {
		const start = lines[index + 1]!;
		if (record.length !== columns.length)
			addError(start, `has ${record.length} cells where the header has ${columns.length}`);
		const cells = Object.fromEntries(columns.map((column, i) => [column, record[i] ?? '']));
		return { line: start, cells };
	});
	return { table: { file, columns, rows }, errors };
}
