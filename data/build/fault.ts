/** An error at one place of one file. Lines count from 1; a fault of a whole row has no column. */
export interface Fault {
	file: string;
	line: number;
	column: string | null;
	message: string;
	/** What to do about it. */
	remedy?: string;
}

/** @param row its line, counted from 1; null for the whole file */
export function faultAt(
	table: { file: string },
	row: { line: number } | null,
	column: string | null,
	message: string
): Fault {
	return { file: table.file, line: row?.line ?? 1, column, message };
}

/** One line per fault: `data/tables/students.csv:14: column "students": "x" is not a whole number`. */
export function formatFault(fault: Fault): string {
	const column = fault.column === null ? '' : `column "${fault.column}": `;
	return `${fault.file}:${fault.line}: ${column}${fault.message}`;
}

/** The line of a fault and what to do about it, as an editor of the tables reads it. */
export function formatWithRemedy(fault: Fault): string {
	return formatFault(fault) + (fault.remedy ? `: ${fault.remedy}` : '');
}

/** By file, then line, then column, so that a list reads like the files do. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
	const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
	return [...faults].sort(
		(a, b) =>
			byText(a.file, b.file) ||
			a.line - b.line ||
			byText(a.column ?? '', b.column ?? '') ||
			byText(a.message, b.message)
	);
}
