import type { UserFile } from './user-file';

/** The table with only some of its rows, and only the columns that have a role or colour places. */
export function keepInUse(file: UserFile, rows: readonly number[]): UserFile {
	const shown = new Set(rows);
	const { category } = file.view;
	const columns = file.columns.flatMap(({ role }, index) =>
		role === null && index !== category ? [] : [index]
	);
	return {
		...file,
		columns: columns.map((index) => file.columns[index]!),
		rows: file.rows
			.filter((_, index) => shown.has(index))
			.map((row) => columns.map((index) => row[index] ?? '')),
		view: category == null ? file.view : { ...file.view, category: columns.indexOf(category) }
	};
}
