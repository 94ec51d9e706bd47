import type { LonLat } from '../../src/lib/core/domain/geography';
import type { CsvRow } from './csv-table';

/** A cell as text; empty if the table has no such column. */
export function text(row: CsvRow, column: string): string {
	return row.cells[column] ?? '';
}

export function optionalText(row: CsvRow, column: string): string | null {
	return text(row, column) || null;
}

/** Null for an empty cell; NaN for one that is not a number, which the checker has reported. */
export function optionalNumber(row: CsvRow, column: string): number | null {
	const value = text(row, column);
	return value === '' ? null : Number(value);
}

/** NaN for a cell that is empty or not a number. */
export function number(row: CsvRow, column: string): number {
	return optionalNumber(row, column) ?? Number.NaN;
}

/** The items of a cell with a list joined by semicolons. */
export function list(row: CsvRow, column: string): string[] {
	const value = text(row, column);
	return value === '' ? [] : value.split(';');
}

/** A point from two columns, null if either is empty. */
export function optionalLonLat(row: CsvRow, lon = 'lon', lat = 'lat'): LonLat | null {
	const point = [optionalNumber(row, lon), optionalNumber(row, lat)];
	return point[0] == null || point[1] == null ? null : [point[0], point[1]];
}

/**
 * A cell whose words the package restricts by an enum.
 * The table has passed the check, so the word belongs to the type.
 */
export function word<T extends string>(row: CsvRow, column: string): T {
	return text(row, column) as T;
}

/** Like `word`, null for an empty cell or a column that an older edition lacks. */
export function optionalWord<T extends string>(row: CsvRow, column: string): T | null {
	return text(row, column) === '' ? null : word<T>(row, column);
}

export function groupRowsBy(rows: readonly CsvRow[], column: string): Map<string, CsvRow> {
	return new Map(rows.map((row) => [text(row, column), row]));
}
