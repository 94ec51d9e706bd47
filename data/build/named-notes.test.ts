import { expect, it } from 'vitest';
import { text } from './cells';
import { nameCodesInNotes } from './named-notes';
import { getTable, readTables } from './read-tables';

const { set } = readTables(process.cwd());
const named = nameCodesInNotes(set);
const getNote = (table: string, id: string) =>
	text(
		getTable(named, table).rows.find((row) => text(row, 'id') === id)!,
		'note'
	);

it('bug: notes on the page had ids of sources and names of tables', () => {
	expect(getNote('institutes', 'ci-kaz-astana')).toContain(
		'86 in 2011 (Wang 2011), above 530 in 2017 (Ren 2017)'
	);
	expect(getNote('institutes', 'ci-uzb-tashkent')).toContain('(see CIEF 2024)');
	const codes = new Set([
		...getTable(set, 'sources').rows.map((row) => text(row, 'id')),
		...set.tables.keys()
	]);
	const left = [...named.tables].flatMap(([name, { rows }]) =>
		rows.flatMap((row) =>
			(text(row, 'note').match(/[a-z0-9]+(?:[-_][a-z0-9]+)+/g) ?? [])
				.filter((word) => codes.has(word))
				.map((word) => `${name}.csv:${row.line} ${word}`)
		)
	);
	expect(left).toEqual([]);
});

it('leaves the tables themselves as they are', () => {
	const [row] = getTable(set, 'institutes').rows;
	expect(text(row!, 'note')).toContain('ci-cn-2024-tashkent');
	expect(nameCodesInNotes(set)).toBe(named);
});
