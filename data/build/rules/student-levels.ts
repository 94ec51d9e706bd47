import { number } from '../cells';
import { faultAt, type Fault } from '../fault';
import { tableOf, type TableSet } from '../read-tables';

/** A total and the columns that add up to it. */
const PARTS: readonly [whole: string, parts: string[]][] = [
	['students', ['degree', 'non_degree']],
	['degree', ['undergraduate', 'postgraduate', 'other_degree']]
];

export function checkStudentLevels(set: TableSet): Fault[] {
	const table = tableOf(set, 'students_by_level');
	return table.rows.flatMap((row) =>
		PARTS.flatMap(([whole, parts]) => {
			const sum = parts.reduce((total, part) => total + number(row, part), 0);
			if (Number.isNaN(sum) || sum === number(row, whole)) return [];
			return [faultAt(table, row, whole, `is not the sum ${sum} of ${parts.join(', ')}`)];
		})
	);
}
