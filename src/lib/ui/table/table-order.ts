export interface TableOrder {
	column: number;
	isDown: boolean;
}

const asNumber = (cell: string) => (cell.trim() === '' ? NaN : Number(cell));

/** Numbers by size, words by the language's rules; empty cells last in both directions. */
function compareCells(a: string, b: string, words: Intl.Collator): number {
	const [first, second] = [asNumber(a), asNumber(b)];
	if (!Number.isNaN(first) && !Number.isNaN(second)) return first - second;
	return words.compare(a, b);
}

/** The rows that contain some words in any cell, sorted; null keeps the order of the table. */
export function orderRows(
	rows: readonly (readonly string[])[],
	filter: string,
	order: TableOrder | null,
	words: Intl.Collator
): readonly (readonly string[])[] {
	const query = filter.trim().toLowerCase();
	const kept =
		query === ''
			? rows
			: rows.filter((row) => row.some((cell) => cell.toLowerCase().includes(query)));
	if (!order) return kept;
	const { column, isDown } = order;
	return [...kept].sort((a, b) => {
		const [first = '', second = ''] = [a[column], b[column]];
		if (first === '' || second === '') return Number(first === '') - Number(second === '');
		return compareCells(first, second, words) * (isDown ? -1 : 1);
	});
}
