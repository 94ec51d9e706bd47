import { describeMoneyUnit } from '../text/money';
import { EDITION_NAME } from '../text/shown-edition';

type Cell = string | number | null;

/** Spreadsheets would compute it; a number with a sign is none. */
const FORMULA = /^(?:\s*[=@＝＠]|[\t\r]|\s*[+\-＋－](?![\d.,\s]*%?$))/;

/**
 * A cell of RFC 4180, quoted if it contains a delimiter or starts or ends with a blank. A text that
 * a spreadsheet would take for a formula gets an apostrophe in front, and stays a text.
 */
function formatCell(value: Cell): string {
	const plain = value === null ? '' : String(value);
	const text = typeof value === 'string' && FORMULA.test(plain) ? `'${plain}` : plain;
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The unit of the values of a series in a file. Sums of money are kept in millions, whatever unit a
 * chart prints them in.
 */
export const getFileUnit = (unit: string): string =>
	unit === describeMoneyUnit('billions') || unit === describeMoneyUnit('millions')
		? 'million USD'
		: unit;

/** A table as RFC 4180 text with a header line; null is an empty cell. */
export function formatCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
	return [columns, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

/** Records as CSV: a column per field, and the edition. */
export function formatRecordsCsv(records: readonly Readonly<Record<string, Cell>>[]): string {
	const whole = records.map((record) => ({ ...record, edition: EDITION_NAME }));
	return formatCsv(
		Object.keys(whole[0] ?? {}),
		whole.map((record) => Object.values(record))
	);
}
