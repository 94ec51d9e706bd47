import type { KnownRole, RawCell, RawTable } from '../read/raw-table';
import { isShapeText } from '../read/shape-text';
import type { Gazetteer } from './gazetteer';
import { readNumber } from './read-number';
import { findRoleByName, isCodeName, type Role } from './role-names';
import { isYearText } from './read-year';

/** Several columns may have these. */
const REPEATABLE: ReadonlySet<Role> = new Set(['series', 'note', 'flag']);

/** A column's role, null if it is not used, and how it was found. */
export interface ColumnRole {
	role: Role | null;
	/** `format`: that of a known publisher says so. `chosen` by the user. */
	by: 'format' | 'name' | 'cells' | 'chosen' | 'nothing';
}

const NOT_USED: ColumnRole = { role: null, by: 'nothing' };

/** Enough of a column to infer its role. */
const SAMPLE_ROWS = 200;
/** All but typing errors. */
const LEAST_SHARE = 0.8;

const isFilled = (cell: RawCell) => {
	const reading = readNumber(cell, 'point');
	return reading !== 'gap';
};

export function isNumberCell(cell: RawCell): boolean {
	const reading = readNumber(cell, 'point');
	return reading !== 'gap' && ('value' in reading || reading.error === 'number-two-ways');
}

/** The filled cells of a column, from all parts of a long table. */
export function sampleColumn({ rows }: Pick<RawTable, 'rows'>, column: number): RawCell[] {
	const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
	const cells: RawCell[] = [];
	for (let row = 0; row < rows.length && cells.length < SAMPLE_ROWS; row += step) {
		const cell = rows[row]![column] ?? '';
		if (isFilled(cell)) cells.push(cell);
	}
	return cells;
}

const shareWith = (cells: readonly RawCell[], test: (cell: RawCell) => boolean): number =>
	cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

/** Roles that can be inferred from cells, the most specific first. */
const listTests = (gazetteer: Gazetteer): readonly [Role, (cell: RawCell) => boolean][] => [
	['country', (cell) => 'found' in gazetteer.country(String(cell))],
	['year', (cell) => isYearText(String(cell))],
	['outline', (cell) => isShapeText(String(cell))],
	['region', (cell) => 'found' in gazetteer.region(String(cell), null)]
];

/** Columns whose cells are all numbers and that no name explains: figures, unless their name is a code's. */
export function listNumberColumns(table: RawTable, columns: readonly ColumnRole[]): number[] {
	return columns.flatMap(({ role, by }, index) => {
		if (role !== null || by === 'format') return [];
		const cells = sampleColumn(table, index);
		return shareWith(cells, isNumberCell) >= LEAST_SHARE ? [index] : [];
	});
}

/** The role that a name of a place says, if any cell is one. A region of the world is none of these. */
function checkPlaceRole(
	role: Role,
	name: string,
	cells: readonly RawCell[],
	gazetteer: Gazetteer
): Role | null {
	const isFound = (find: (text: string) => object) =>
		cells.length === 0 || cells.some((cell) => 'found' in find(String(cell)));
	if (role === 'region') return isFound((text) => gazetteer.region(text, null)) ? role : null;
	if (role !== 'partner' || cells.length === 0) return role;
	const isState = (cell: RawCell) => {
		const found = gazetteer.country(String(cell));
		return 'found' in found || found.error === 'other-country';
	};
	// the partners of trade are series of a country; a way has an end
	if (!saysEnd(name) && cells.every(isState)) return 'series';
	return isFound((text) => gazetteer.partner(text)) ? role : cells.some(isState) ? 'series' : role;
}

/** Whether a name says that things go there. */
const saysEnd = (name: string) =>
	/^(?:to|destination|куда|назначение|қайда|目的地)/iu.test(name.trim());

/**
 * The role of each column: as its format says, by its name, or by its cells. A column of numbers is
 * that of the values only if there is no other and its name is not that of a code.
 * @param known of the format, one for each column
 */
export function guessRoles(
	table: RawTable,
	gazetteer: Gazetteer,
	known: readonly KnownRole[] = []
): ColumnRole[] {
	const taken = new Set<Role>();
	const take = (role: Role, by: ColumnRole['by']): ColumnRole => {
		taken.add(role);
		return { role, by };
	};
	for (const role of known) if (role && role !== 'unused') taken.add(role);
	const columns = table.columns.map((name, index): ColumnRole => {
		const own = known[index];
		if (own) return own === 'unused' ? { role: null, by: 'format' } : { role: own, by: 'format' };
		const role = findRoleByName(name);
		if (!role || (taken.has(role) && !REPEATABLE.has(role))) return NOT_USED;
		// a year of its own and a date say the same
		return take(role, 'name');
	});
	const hasCountry = taken.has('country');
	columns.forEach(({ role, by }, index) => {
		if (by !== 'name' || role === null || !hasCountry) return;
		const checked = checkPlaceRole(
			role,
			table.columns[index]!,
			sampleColumn(table, index),
			gazetteer
		);
		if (checked === role) return;
		taken.delete(role);
		columns[index] = checked ? take(checked, 'cells') : NOT_USED;
	});
	if (taken.has('date')) taken.add('year');
	for (const [role, test] of listTests(gazetteer)) {
		const hasPlace = taken.has('lon') || taken.has('outline');
		if (taken.has(role) || (role === 'region' && hasPlace)) continue;
		const index = columns.findIndex(
			({ role, by }, at) =>
				role === null && by !== 'format' && shareWith(sampleColumn(table, at), test) >= LEAST_SHARE
		);
		if (index !== -1) columns[index] = take(role, 'cells');
	}
	if (!taken.has('value')) {
		const [only, another] = listNumberColumns(table, columns);
		if (only !== undefined && another === undefined && !isCodeName(table.columns[only]!))
			columns[only] = take('value', 'cells');
	}
	return columns;
}

/** The column of a role, or -1. */
export const findColumn = (columns: readonly ColumnRole[], role: Role): number =>
	columns.findIndex((column) => column.role === role);

/** All columns of a role that several may have. */
export const listColumns = (columns: readonly ColumnRole[], role: Role): number[] =>
	columns.flatMap((column, index) => (column.role === role ? [index] : []));

export const isRepeatable = (role: Role): boolean => REPEATABLE.has(role);
