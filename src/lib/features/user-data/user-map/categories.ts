import { rollups } from 'd3-array';
import { m } from '#messages';
import { cleanForeignText, FOREIGN_LETTERS } from '$lib/core/domain/foreign-text';
import type { UserCategory } from '$lib/layers/own/user-table';
import type { RawTable } from '../read/raw-table';
import type { Role } from '../understand/role-names';
import { isNumberCell, type ColumnRole } from '../understand/roles';
import { isSeriesRole } from '../understand/series-columns';
import { findShape, type UserRow } from '../understand/understand';

/** More colours could not be told apart; the rarer categories share one. */
const MOST_CATEGORIES = 8;

/** Columns that say where a place is, or how much: no group of places. */
const NO_KINDS: ReadonlySet<Role> = new Set(['lon', 'lat', 'outline', 'value', 'note']);

/** The categories of a table, and the one of each of its rows. */
export interface Categories {
	all: readonly UserCategory[];
	/** Null if the table has none. */
	find: (row: UserRow) => UserCategory | null;
}

export const NO_CATEGORIES: Categories = { all: [], find: () => null };

/** The columns that may colour places. */
export const listCategoryColumns = (columns: readonly ColumnRole[]): number[] =>
	columns.flatMap(({ role }, index) => (role && NO_KINDS.has(role) ? [] : [index]));

/** Whether a column without a role names a few kinds, each in several rows. */
function namesKinds(table: RawTable, column: number): boolean {
	const texts = table.rows.map((row) => String(row[column] ?? '').trim()).filter(Boolean);
	const kinds = new Set(texts);
	const isFew = kinds.size > 1 && kinds.size <= MOST_CATEGORIES && kinds.size * 2 <= texts.length;
	return isFew && [...kinds].every((kind) => !isNumberCell(kind));
}

/**
 * The column that colours the places of a table, or null.
 * @param chosen by the reader; undefined finds one that names kinds
 */
export function findCategoryColumn(
	table: RawTable | null,
	columns: readonly ColumnRole[],
	chosen: number | null | undefined
): number | null {
	if (!table || findShape(columns) !== 'points') return null;
	if (chosen !== undefined) return chosen !== null && chosen < columns.length ? chosen : null;
	const named = columns.findIndex(({ role }) => isSeriesRole(role));
	if (named !== -1) return named;
	const found = columns.findIndex(({ role }, index) => role === null && namesKinds(table, index));
	return found === -1 ? null : found;
}

/** What stands for the rarer categories and for rows without one. */
function nameOthers(isCut: boolean, hasEmpty: boolean): string {
	if (!hasEmpty) return m.user_layer_category_rest();
	return isCut ? m.user_layer_category_rest_unsaid() : m.user_layer_category_unsaid();
}

/** The categories that a column names: the most frequent have colours of their own. */
export function listCategories(
	rows: readonly UserRow[],
	table: RawTable,
	column: number | null
): Categories {
	if (column === null) return NO_CATEGORIES;
	const read = ({ index }: UserRow) =>
		cleanForeignText(String(table.rows[index]?.[column] ?? ''), FOREIGN_LETTERS.name);
	const counts = rollups(rows, (own) => own.length, read);
	const named = counts.filter(([name]) => name !== '').sort(([, a], [, b]) => b - a);
	if (named.length === 0) return NO_CATEGORIES;
	const own = named
		.slice(0, MOST_CATEGORIES)
		.map(([name], index): UserCategory => ({ name, token: `category${index + 1}` }));
	const isCut = named.length > own.length;
	const hasEmpty = counts.length > named.length;
	const others = { name: nameOthers(isCut, hasEmpty), token: 't-other' };
	const byName = new Map(own.map((category) => [category.name, category]));
	return {
		all: isCut || hasEmpty ? [...own, others] : own,
		find: (row) => byName.get(read(row)) ?? others
	};
}
