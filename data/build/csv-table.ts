import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from './fault';

export interface CsvRow {
	/** Line of the file on which the row starts, the header being line 1. */
	line: number;
	cells: Readonly<Record<string, string>>;
}

export interface CsvTable {
	/** Path from the root of the repository, as printed in faults. */
	file: string;
	columns: readonly string[];
	rows: readonly CsvRow[];
}

interface RecordWithInfo {
	record: string[];
	/** `lines` is the line on which the record ends: a quoted cell may contain line breaks. */
	info: { lines: number };
}

function parseRecords(content: string): RecordWithInfo[] {
	return parse(content, {
		info: true,
		relax_column_count: true,
		skip_empty_lines: false
	}) as unknown as RecordWithInfo[];
}

/** Reads RFC 4180 text. Text that is not CSV, and rows of the wrong width, are faults. */
export function readCsvTable(file: string, content: string): { table: CsvTable; faults: Fault[] } {
	const faults: Fault[] = [];
	let records: RecordWithInfo[];
	try {
		records = parseRecords(content);
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
		faults.push({ file, line, column: null, message: `is not CSV: ${error.message}` });
		return { table: { file, columns: [], rows: [] }, faults };
	}
	const columns = records[0]?.record ?? [];
	if (columns.length === 0) faults.push({ file, line: 1, column: null, message: 'is empty' });
	const rows: CsvRow[] = [];
	let line = (records[0]?.info.lines ?? 0) + 1;
	for (const { record, info } of records.slice(1)) {
		if (record.length !== columns.length) {
			const message = `has ${record.length} cells where the header has ${columns.length}`;
			faults.push({ file, line, column: null, message });
		}
		const cells = Object.fromEntries(columns.map((column, i) => [column, record[i] ?? '']));
		rows.push({ line, cells });
		line = info.lines + 1;
	}
	return { table: { file, columns, rows }, faults };
}
