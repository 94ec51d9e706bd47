import { m } from '#messages';
import type { TableCells } from './figure-files';

/** The table rows of a figure in the data package. */
export interface TableRow {
	/** File in `data/tables/`. */
	file: string;
	/** Column and value pairs that pick the rows; several values are alternatives. */
	key: readonly (readonly [column: string, values: readonly string[]])[];
	/** The row itself if it is from a reader's own table. */
	cells?: TableCells;
}

type KeyValue = string | number | readonly string[] | null;

/** The rows of a table with these values in these columns; a null leaves its column out. */
export function tableRow(file: string, key: Readonly<Record<string, KeyValue>>): TableRow {
	const pairs = Object.entries(key).flatMap(([column, value]) => {
		if (value === null) return [];
		return [[column, typeof value === 'object' ? value : [String(value)]] as const];
	});
	return { file, key: pairs };
}

/** Fields of a CSV text (RFC 4180), line by line; quoted fields may contain commas, quotes and breaks. */
export function parseCsv(text: string): string[][] {
	const lines: string[][] = [[]];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
	while (field.lastIndex < text.length) {
		const match = field.exec(text);
		if (!match) throw new Error(m.fault_csv());
		lines.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
		if (match[3] !== ',' && field.lastIndex < text.length) lines.push([]);
	}
	return lines.filter((line) => line.length > 0);
}

/** The rows of a table that match a key, as column and value pairs without empty cells. */
export function findRows(text: string, { key }: TableRow): [column: string, value: string][][] {
	const [columns = [], ...lines] = parseCsv(text);
	return lines
		.filter((line) =>
			key.every(([column, values]) => values.includes(line[columns.indexOf(column)] ?? ''))
		)
		.map((line) =>
			columns.flatMap((column, index): [string, string][] =>
				line[index] ? [[column, line[index]]] : []
			)
		);
}
