/** The counts of Confucius Institutes by year that `ci_counts` derives from the table of institutes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { number, text } from './cells';
import { getTable, type TableSet } from './read-tables';
import { countOpenAtYearEnd, shapeInstitutes } from './shape/institutes';
import type { BuiltFile } from './write-output';

/**
 * The set with the counts that its institutes give, and the file of these counts; null if it has
 * them already. Only rows whose basis is `derived` change: a quoted count is what its source says.
 */
export function withInstituteCounts(
	set: TableSet,
	root: string
): { set: TableSet; file: BuiltFile | null } {
	const table = getTable(set, 'ci_counts');
	const institutes = shapeInstitutes(set);
	const counted = new Map<number, string>();
	for (const row of table.rows.filter((each) => text(each, 'basis') === 'derived')) {
		const count = countOpenAtYearEnd(institutes, text(row, 'country'), number(row, 'year'));
		if (String(count) !== text(row, 'institutes')) counted.set(row.line, String(count));
	}
	if (counted.size === 0) return { set, file: null };
	const rows = table.rows.map((row) => {
		const institutesThen = counted.get(row.line);
		if (institutesThen === undefined) return row;
		return { ...row, cells: { ...row.cells, institutes: institutesThen } };
	});
	const lines = readFileSync(join(root, table.file), 'utf8').split('\n');
	for (const [line, count] of counted) {
		// country, year and count stand first and have no quotes
		lines[line - 1] = lines[line - 1]!.replace(/^([^,]*,[^,]*,)[^,]*/, `$1${count}`);
	}
	return {
		set: { ...set, tables: new Map(set.tables).set('ci_counts', { ...table, rows }) },
		file: { path: table.file, content: lines.join('\n') }
	};
}
