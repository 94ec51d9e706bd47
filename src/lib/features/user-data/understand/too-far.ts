import { extent } from 'd3-array';
import { isUnderstood, type UserRow } from './understand';

/**
 * Marks the figures that cannot be drawn with the others: the distance of `1e308` and `-1e308` is beyond
 * the numbers of a computer. Without any, the same rows.
 */
export function markTooFar(rows: readonly UserRow[], valueColumn: number): readonly UserRow[] {
	const [least = 0, most = 0] = extent(
		rows.filter(isUnderstood).flatMap(({ value }) => value ?? [])
	);
	if (Number.isFinite(most - least)) return rows;
	return rows.map((row) => {
		if (row.value === null || Math.abs(row.value) <= Number.MAX_VALUE / 4) return row;
		const text = String(row.value);
		const error = { column: valueColumn, code: 'too-far', text } as const;
		return { ...row, errors: [...row.errors, error] };
	});
}
