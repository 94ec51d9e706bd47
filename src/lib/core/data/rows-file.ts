import { formatCsv } from './csv';
import { fileMetadata, TERMS_COLUMNS, termsCells, type FileTerms } from './file-terms';

/** A table row as column and value pairs without empty cells. */
export type TableCells = readonly (readonly [column: string, value: string])[];

const sourceIdOf = (cells: TableCells) =>
	cells.find(([column]) => column === 'source_id')?.[1] ?? null;

/** Table rows as they are, each with its source and licence. */
export function rowsToCsv(
	columns: readonly string[],
	rows: readonly TableCells[],
	file: FileTerms
): string {
	return formatCsv(
		[...columns, ...TERMS_COLUMNS],
		rows.map((cells) => {
			const values = new Map(cells);
			const own = columns.map((column) => values.get(column) ?? null);
			return [...own, ...termsCells(file, sourceIdOf(cells))];
		})
	);
}

/** The same rows as JSON: sources and licences once, in `metadata`; values as in the table. */
export function rowsToJson(title: string, rows: readonly TableCells[], file: FileTerms): string {
	const ids = rows.flatMap((cells) => sourceIdOf(cells) ?? []);
	const data = rows.map((cells) => Object.fromEntries(cells));
	return `${JSON.stringify({ metadata: fileMetadata(file, title, ids), data }, null, '\t')}\n`;
}
