import { formatCsv } from './csv';
import { fileMetadata, licenceLine, sourceLine, type FileTerms } from './file-terms';

/** A row of a table as column and value pairs; empty cells are left out. */
export type TableCells = readonly (readonly [column: string, value: string])[];

const SAID_OF_ROWS = ['source', 'source_url', 'source_terms', 'licence', 'edition'] as const;

const sourceIdOf = (cells: TableCells) =>
	cells.find(([column]) => column === 'source_id')?.[1] ?? null;

/** Rows of a table just as they stand in it, each with its source and licence. */
export function rowsToCsv(
	columns: readonly string[],
	rows: readonly TableCells[],
	file: FileTerms
): string {
	const licence = licenceLine(file);
	return formatCsv(
		[...columns, ...SAID_OF_ROWS],
		rows.map((cells) => {
			const values = new Map(cells);
			const sourceId = sourceIdOf(cells);
			const source = sourceId ? file.sources[sourceId] : undefined;
			return [
				...columns.map((column) => values.get(column) ?? null),
				sourceLine(file, sourceId),
				source?.url ?? '',
				source?.licenceNote ?? '',
				licence,
				file.edition
			];
		})
	);
}

/** The same rows as JSON: sources and licences once, in `metadata`; values as the table writes them. */
export function rowsToJson(title: string, rows: readonly TableCells[], file: FileTerms): string {
	const ids = rows.flatMap((cells) => sourceIdOf(cells) ?? []);
	const data = rows.map((cells) => Object.fromEntries(cells));
	return `${JSON.stringify({ metadata: fileMetadata(file, title, ids), data }, null, '\t')}\n`;
}
