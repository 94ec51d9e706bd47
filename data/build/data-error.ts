/** An error at one place of one file. Lines count from 1; an error of a whole row has no column. */
export interface DataError {
	file: string;
	line: number;
	column: string | null;
	message: string;
	/** What to do about it. */
	remedy?: string;
}

/** @param row its line, counted from 1; null for the whole file */
export function makeErrorAt(
	table: { file: string },
	row: { line: number } | null,
	column: string | null,
	message: string
): DataError {
	return { file: table.file, line: row?.line ?? 1, column, message };
}

/** One line per error: `data/tables/students.csv:14: column "students": "x" is not a whole number`. */
export function formatError(error: DataError): string {
	const column = error.column === null ? '' : `column "${error.column}": `;
	return `${error.file}:${error.line}: ${column}${error.message}`;
}

/** The line of an error and what to do about it, as an editor of the tables reads it. */
export function formatWithRemedy(error: DataError): string {
	return formatError(error) + (error.remedy ? `: ${error.remedy}` : '');
}

/** By file, then line, then column, so that a list reads like the files do. */
export function sortErrors(errors: readonly DataError[]): DataError[] {
	const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return [...errors].sort(
		(a, b) =>
			byText(a.file, b.file) ||
			a.line - b.line ||
			byText(a.column ?? '', b.column ?? '') ||
			byText(a.message, b.message)
	);
}
