/** A cell of RFC 4180: quoted where it holds a sign that CSV itself uses, or outer blanks. */
function formatCell(value: string | number | null): string {
	const text = value === null ? '' : String(value);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as RFC 4180 text with a header line and no comments; null is an empty cell. */
export function formatCsv(
	columns: readonly string[],
	rows: readonly (readonly (string | number | null)[])[]
): string {
	return [columns, ...rows].map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}
