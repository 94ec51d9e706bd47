import { readNumber } from '../understand/read-number';
import { readPeriodName, type Period } from '../understand/read-year';
import { findRoleByName } from '../understand/role-names';
import type { RawCell } from './raw-table';

export interface HeaderPlace {
	/** Rows above it. */
	skippedRows: number;
	headerRows: number;
}

/** A column by its name, and its period if its name is one. */
export interface HeadColumn {
	name: string;
	period: Period | null;
}

export const isEmptyCell = (cell: RawCell | undefined): boolean =>
	cell === undefined || String(cell).trim() === '';

const countFilled = (row: readonly RawCell[]) => row.filter((cell) => !isEmptyCell(cell)).length;
const isPeriodCell = (cell: RawCell) => readPeriodName(String(cell)) !== null;

/** A figure that is no year: rows of a header have none. */
function hasFigure(row: readonly RawCell[]): boolean {
	return row.some((cell) => {
		if (isEmptyCell(cell) || isPeriodCell(cell)) return false;
		const reading = readNumber(cell, 'point');
		return reading !== 'gap' && 'value' in reading;
	});
}

const countNames = (row: readonly RawCell[]) =>
	row.filter(
		(cell) =>
			!isEmptyCell(cell) && (isPeriodCell(cell) || findRoleByName(String(cell).trim()) !== null)
	).length;

/** Fewer cells than names: a line over groups of columns. */
function isGroupLine(row: readonly RawCell[], next: readonly RawCell[]): boolean {
	const filled = row.filter((cell) => !isEmptyCell(cell)).map(String);
	if (filled.length < 2) return false;
	if (new Set(filled).size < filled.length) return true;
	// a line above a table fills its first cells only: a group is no wider than the ones before
	const places = row.flatMap((cell, index) => (isEmptyCell(cell) ? [] : [index]));
	const end = next.findLastIndex((cell) => !isEmptyCell(cell)) + 1;
	const widths = places.map((place, index) => (places[index + 1] ?? end) - place);
	const isWider = widths.at(-1)! > Math.max(...widths.slice(0, -1));
	return !isWider && next.some((cell, index) => !isEmptyCell(cell) && isEmptyCell(row[index]));
}

/** Whether the second line tells apart the columns that the first does not. */
function isSecondLine(row: readonly RawCell[], next: readonly RawCell[] | undefined): boolean {
	if (!next || countFilled(next) < 2 || hasFigure(next) || !isGroupLine(row, next)) return false;
	const names = joinLines([row, next]).map(({ name, period }) => JSON.stringify([name, period]));
	return new Set(names).size === names.length;
}

/**
 * The header among the first rows: the row with the most names that are known, above the first row
 * with figures; else the first that is nearly as wide as the table.
 */
export function findHeader(rows: readonly (readonly RawCell[])[]): HeaderPlace {
	const widest = Math.max(...rows.map(countFilled));
	const firstFigures = rows.findIndex((row) => hasFigure(row) && countFilled(row) >= widest / 2);
	const above = rows.slice(0, Math.max(1, firstFigures === -1 ? rows.length - 1 : firstFigures));
	const names = above.map(countNames);
	const most = Math.max(...names);
	const byWidth = above.findIndex((row) => countFilled(row) >= Math.max(2, widest * 0.7));
	const at = most >= 2 ? names.indexOf(most) : Math.max(0, byWidth);
	const isBelowGroups = at > 0 && isSecondLine(rows[at - 1]!, rows[at]);
	const isAboveNames = isSecondLine(rows[at]!, above[at + 1]);
	if (isBelowGroups) return { skippedRows: at - 1, headerRows: 2 };
	return { skippedRows: at, headerRows: isAboveNames ? 2 : 1 };
}

/** Cells of a group line apply to the empty ones after them. */
function fillGroups(row: readonly RawCell[], below: readonly RawCell[]): RawCell[] {
	let last: RawCell = '';
	return below.map((cell, index) => {
		const own = row[index];
		if (!isEmptyCell(own)) last = own!;
		return isEmptyCell(own) && isEmptyCell(cell) ? '' : isEmptyCell(own) ? last : own!;
	});
}

/** The columns of a header of one or more lines. Unnamed ones get their number. */
export function joinLines(lines: readonly (readonly RawCell[])[]): HeadColumn[] {
	const width = Math.max(...lines.map((line) => line.length));
	const even = lines.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
	const filled = even.map((line, at) =>
		at < even.length - 1 ? fillGroups(line, even[at + 1]!) : line
	);
	return Array.from({ length: width }, (_, column) => {
		const own = filled.map((line) => String(line[column]).trim()).filter(Boolean);
		const parts = [...new Set(own)];
		const whole = readPeriodName(parts.join(' '));
		if (whole) return { name: parts.join(' '), period: whole };
		const period = parts.length > 1 ? (parts.map(readPeriodName).find(Boolean) ?? null) : null;
		const words = period ? parts.filter((part) => !readPeriodName(part)) : parts;
		const name = words.join(', ').replace(/\s+/g, ' ').slice(0, 200);
		return { name: name || `#${column + 1}`, period };
	});
}
