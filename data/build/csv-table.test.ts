import { describe, expect, it } from 'vitest';
import { readCsvTable } from './csv-table';
import { formatError } from './data-error';

const listLines = (content: string) => readCsvTable('t.csv', content).table.rows.map((r) => r.line);
const listErrors = (content: string) => readCsvTable('t.csv', content).errors.map(formatError);

describe('readCsvTable', () => {
	it('numbers rows by the line on which they start', () => {
		expect(listLines('a,b\n1,2\n3,4\n')).toEqual([2, 3]);
	});

	it('keeps line numbers right after quoted line breaks', () => {
		expect(listLines('a,b\n1,"two\nlines"\n3,"three\n\nlines"\n5,6\n')).toEqual([2, 4, 7]);
	});

	it('keeps line numbers right after a quoted line break in the header', () => {
		expect(listLines('a,"b\nc"\n1,2\n3,4\n')).toEqual([3, 4]);
	});

	it('reads a table without a final line break', () => {
		expect(listLines('a\n1\n2')).toEqual([2, 3]);
	});

	it('names the line of a row of the wrong width', () => {
		expect(listErrors('a,b\n1,2\n3\n4,5,6\n')).toEqual([
			't.csv:3: has 1 cells where the header has 2',
			't.csv:4: has 3 cells where the header has 2'
		]);
	});

	it('reports text that is not CSV', () => {
		expect(listErrors('a,b\n1,"open\n2,3\n')[0]).toMatch(/^t\.csv:\d+: is not CSV: /);
	});

	it('reports a byte order mark, which is no part of a name', () => {
		expect(listErrors('\ufeffa,b\n1,2\n')).toEqual(['t.csv:1: starts with a byte order mark']);
	});

	it('names the line of a quote that is never closed', () => {
		expect(listErrors('a,b\n1,"two\nlines"\n3,"open\n')[0]).toMatch(/^t\.csv:4: is not CSV: /);
	});

	it('reports an empty file', () => {
		expect(listErrors('')).toEqual(['t.csv:1: is empty']);
	});
});
