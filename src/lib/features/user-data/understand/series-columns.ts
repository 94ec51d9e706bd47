import type { RawCell, RawTable } from '../read/raw-table';
import { findShape } from './understand';
import type { Role } from './role-names';
import { findColumn, type ColumnRole } from './roles';

interface SeriesColumns {
	columns: readonly ColumnRole[];
	/** Columns of which any would tell apart rows that are otherwise the same. */
	doubt: readonly number[];
}

/** What tells two rows apart besides their series. */
const KEY_ROLES: readonly Role[] = [
	...(['country', 'region', 'place', 'lon', 'lat', 'partner', 'year', 'date', 'unit'] as const)
];
/** More could not be chosen from. */
const MOST_SERIES = 2000;

const countDistinct = ({ rows }: RawTable, column: number): number => {
	const seen = new Set<RawCell>();
	for (const row of rows) {
		seen.add(row[column] ?? '');
		if (seen.size > MOST_SERIES) break;
	}
	return seen.size;
};

/** Whether a column of a role may name a series. */
export const isSeriesRole = (role: Role | null): boolean =>
	role === 'series' || role === 'direction';

/**
 * The columns whose cells name the series of a row: those that differ between rows, and those that
 * the reader chose or a link holds, even if only the rows of one series are there.
 */
export function listSeriesColumns(table: RawTable, columns: readonly ColumnRole[]): number[] {
	const isPoints = findShape(columns) === 'points';
	return columns.flatMap(({ role, by }, index) => {
		if (!isSeriesRole(role)) return [];
		if (by === 'chosen') return [index];
		// a kind of place is no series of its own unless the format or the reader says so
		if (isPoints && by !== 'format') return [];
		return countDistinct(table, index) > 1 ? [index] : [];
	});
}

/** Whether no two rows have the same cells in some columns. */
function isUnique({ rows }: RawTable, columns: readonly number[]): boolean {
	const seen = new Set<string>();
	for (const row of rows) {
		const key = columns.map((column) => row[column] ?? '').join('\u0000');
		if (seen.has(key)) return false;
		seen.add(key);
	}
	return true;
}

/**
 * Finds the column of series that a table does not name: the only one that tells apart rows of the
 * same place and period. Several such columns are a doubt.
 */
export function findSeriesColumn(table: RawTable, columns: readonly ColumnRole[]): SeriesColumns {
	const shape = findShape(columns);
	if (shape === null || shape === 'points') return { columns, doubt: [] };
	const key = [
		...KEY_ROLES.map((role) => findColumn(columns, role)).filter((column) => column !== -1),
		...listSeriesColumns(table, columns)
	];
	if (isUnique(table, key)) return { columns, doubt: [] };
	const able = columns.flatMap(({ role, by }, index) => {
		if (role !== null || by === 'format') return [];
		const count = countDistinct(table, index);
		const isPossible = count > 1 && count <= Math.min(MOST_SERIES, table.rows.length / 2);
		return isPossible && isUnique(table, [...key, index]) ? [index] : [];
	});
	const [only, another] = able;
	if (only === undefined || another !== undefined) return { columns, doubt: able };
	const found: ColumnRole = { role: 'series', by: 'cells' };
	return { columns: columns.with(only, found), doubt: [] };
}
