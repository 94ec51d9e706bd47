import { number } from '../cells';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';

/** A total and the columns that add up to it. */
const PARTS: readonly [whole: string, parts: string[]][] = [
	['students', ['degree', 'non_degree']],
	['degree', ['undergraduate', 'postgraduate', 'other_degree']]
];

export function checkStudentLevels(set: TableSet): DataError[] {
	const table = getTable(set, 'students_by_level');
	return table.rows.flatMap((row) =>
		PARTS.flatMap(([whole, parts]) => {
			const sum = parts.reduce((total, part) => total + number(row, part), 0);
			if (Number.isNaN(sum) || sum === number(row, whole)) return [];
			return [makeErrorAt(table, row, whole, `is not the sum ${sum} of ${parts.join(', ')}`)];
		})
	);
}
