/** A cell of RFC 4180, quoted if it contains a delimiter or starts or ends with a blank. */
function formatCell(value: string | number | null): string {
	const text = value === null ? '' : String(value);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 text with a header line; null is an empty cell. */
export function formatCsv(
	columns: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string {
	return [columns, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}
