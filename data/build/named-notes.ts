import { optionalText, text } from './cells';
import type { CsvRow, CsvTable } from './csv-table';
import { getTable, type TableSet } from './read-tables';

/** A word of ids: sources have hyphens in theirs, tables underscores; a folder may stand before it. */
const CODE = /(?<![\w-])(?:[a-z]+\/)?([a-z0-9]+(?:[-_][a-z0-9]+)+)(?![\w-])/g;

/** A source in a sentence: its first author and its year. */
function nameSource(row: CsvRow): string {
	const [author = '', ...others] = (optionalText(row, 'authors') ?? text(row, 'publisher')).split(
		';'
	);
	// a surname stands before the comma
	const name = author.split(',')[0]!;
	const words = others.length > 0 ? `${name} and others` : name;
	return [words, text(row, 'year')].filter((word) => word !== '').join(' ');
}

const known = new WeakMap<TableSet, TableSet>();

/**
 * The tables as a page shows them: notes name a source by author and year, a table by its title.
 * Files to download keep the ids, by which the other tables can be searched.
 */
export function nameCodesInNotes(set: TableSet): TableSet {
	const made = known.get(set);
	if (made) return made;
	const names = new Map([
		...getTable(set, 'sources').rows.map((row) => [text(row, 'id'), nameSource(row)] as const),
		...set.dataPackage.resources.map(({ name, title }) => [name, `“${title}”`] as const)
	]);
	const nameCodes = (note: string) =>
		note.replace(CODE, (code: string, id: string) => names.get(id) ?? code);
	const nameRow = (row: CsvRow): CsvRow =>
		row.cells.note ? { ...row, cells: { ...row.cells, note: nameCodes(row.cells.note) } } : row;
	const tables = new Map(
		[...set.tables].map(([name, table]): [string, CsvTable] => [
			name,
			{ ...table, rows: table.rows.map(nameRow) }
		])
	);
	const named = { ...set, tables };
	known.set(set, named);
	return named;
}
