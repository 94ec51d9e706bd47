import { LIMITS, UnreadableFile, type RawCell, type RawTable, type ReadNote } from './raw-table';
import { isYearText } from '../understand/read-year';

interface Shaped {
	table: RawTable;
	notes: ReadNote[];
}

const isEmpty = (cell: RawCell | undefined) => cell === undefined || String(cell).trim() === '';

/** Two or more years in the header are columns of values. */
const LEAST_YEAR_COLUMNS = 2;

/** Converts a table with a column for each year into one with a row for each. */
function unfoldYears({ name, columns, rows }: RawTable): Shaped | null {
	const years = columns.flatMap((column, index) => (isYearText(column) ? [index] : []));
	if (years.length < LEAST_YEAR_COLUMNS) return null;
	const kept = columns.map((_, index) => index).filter((index) => !years.includes(index));
	const unfolded = rows.flatMap((row) =>
		years.map((year) => [...kept.map((index) => row[index]!), columns[year]!, row[year]!])
	);
	if (unfolded.length > LIMITS.rows)
		throw new UnreadableFile({ code: 'too-many-rows', count: unfolded.length });
	const [first, last] = [years[0]!, years.at(-1)!].map((index) => Number(columns[index]));
	return {
		table: {
			name,
			columns: [...kept.map((index) => columns[index]!), 'year', 'value'],
			rows: unfolded
		},
		notes: [{ code: 'years-as-columns', first: first!, last: last! }]
	};
}

/** A title above the table is not its header: it fills only one cell. */
function headerIndex(rows: readonly RawCell[][]): number {
	const widths = rows.slice(0, 10).map((row) => row.filter((cell) => !isEmpty(cell)).length);
	const widest = Math.max(...widths);
	const found = widths.findIndex((width) => width >= Math.max(2, widest / 2));
	return found === -1 ? 0 : found;
}

/**
 * Makes a table of rows: the first that names columns is the header, and sets the length of the rest.
 * @throws UnreadableFile
 */
export function shapeTable(name: string, source: readonly RawCell[][]): Shaped {
	const rows = source.filter((row) => !row.every(isEmpty));
	if (rows.length < 2) throw new UnreadableFile({ code: 'empty' });
	const at = headerIndex(rows);
	const header = rows[at]!;
	const body = rows.slice(at + 1);
	if (body.length === 0) throw new UnreadableFile({ code: 'empty' });
	if (body.length > LIMITS.rows)
		throw new UnreadableFile({ code: 'too-many-rows', count: body.length });
	if (header.length > LIMITS.columns)
		throw new UnreadableFile({ code: 'too-many-columns', count: header.length });

	const notes: ReadNote[] = [];
	const unnamed = header.filter(isEmpty).length;
	if (unnamed > 0) notes.push({ code: 'unnamed-columns', count: unnamed });
	const columns = header.map((cell, index) =>
		isEmpty(cell) ? `#${index + 1}` : String(cell).trim().slice(0, 200)
	);
	const longer = body.filter((row) => row.slice(columns.length).some((cell) => !isEmpty(cell)));
	if (longer.length > 0) notes.push({ code: 'longer-rows', count: longer.length });
	let cut = 0;
	const even = body.map((row) =>
		columns.map((_, index) => {
			const cell = row[index] ?? '';
			if (typeof cell === 'number' || cell.length <= LIMITS.cellLetters) return cell;
			cut += 1;
			return cell.slice(0, LIMITS.cellLetters);
		})
	);
	if (cut > 0) notes.push({ code: 'cut-cells', count: cut });
	const table = { name, columns, rows: even };
	const unfolded = unfoldYears(table);
	return unfolded ? { ...unfolded, notes: [...notes, ...unfolded.notes] } : { table, notes };
}
