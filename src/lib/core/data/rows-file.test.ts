import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { loadDetail } from './atlas';
import type { FileTerms } from './file-terms';
import { findRows, parseCsv } from './provenance-rows';
import { rowsToCsv, rowsToJson } from './rows-file';

const { sources, tableTerms, edition } = await loadDetail();
const text = readFileSync('data/tables/projects.csv', 'utf8');
const [columns = []] = parseCsv(text);
const file: FileTerms = {
	edition,
	url: '',
	table: 'projects.csv',
	terms: tableTerms['projects.csv'],
	sources
};

it('hands out rows as they stand in the table, each with source, licence and edition', () => {
	const whole = parse(text, { columns: true }) as Record<string, string>[];
	const wanted = whole.slice(0, 3);
	const row = { file: file.table, key: [['id', wanted.map(({ id }) => id!)] as const] };
	const rows = findRows(text, row);
	const read = parse(rowsToCsv(columns, rows, file), { columns: true }) as typeof whole;
	expect(read).toHaveLength(3);
	read.forEach((each, index) => {
		expect(each).toMatchObject(wanted[index]!);
		expect(each.source).not.toBe('');
		expect(each.licence).toContain('http');
		expect(each.edition).toBe(edition);
	});
	const json = JSON.parse(rowsToJson('x', rows, file)) as {
		metadata: { sources: { id: string }[] };
		data: Record<string, string>[];
	};
	expect(json.data.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
	expect(json.metadata.sources.map(({ id }) => id)).toContain(wanted[0]!.source_id);
});
