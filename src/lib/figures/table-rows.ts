import { m } from '#messages';
import { loadWithRetry } from '../core/site/load-with-retry';
import type { TableRow } from '../core/data/provenance-rows';

/**
 * The cells of a CSV text, line by line. The parser loads with the first table that is read.
 * @throws Error if the text is no CSV, or the parser does not load
 */
export async function parseCsv(text: string): Promise<string[][]> {
	const { default: Papa } = await loadWithRetry(() => import('papaparse'));
	const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
	if (errors.length > 0) throw new Error(m.load_error_csv());
	return data;
}

/** The rows of a table that match a key, as column and value pairs without empty cells. */
export async function findRows(
	text: string,
	{ key }: TableRow
): Promise<[column: string, value: string][][]> {
	const [columns = [], ...lines] = await parseCsv(text);
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
