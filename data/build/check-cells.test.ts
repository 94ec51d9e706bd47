import { describe, expect, it } from 'vitest';
import { findCellError, checkCells } from './check-cells';
import { readCsvTable } from './csv-table';
import type { Constraints, Field, FieldType, ListRule } from './data-package';
import { formatError } from './data-error';

function field(type: FieldType, constraints: Constraints = {}, list?: ListRule): Field {
	return { name: 'x', type, description: '', constraints, ...(list ? { list } : {}) };
}

describe('findCellError', () => {
	it.each([
		['11,784', field('integer'), '"11,784" is not a whole number'],
		['11784.5', field('integer'), '"11784.5" is not a whole number'],
		['1e5', field('number'), '"1e5" is not a number'],
		['twelve', field('number'), '"twelve" is not a number'],
		['yes', field('boolean'), '"yes" is neither true nor false'],
		['', field('string', { required: true }), 'is empty'],
		['KAZ ', field('string'), '"KAZ " has spaces around it'],
		['KAS', field('string', { enum: ['KAZ', 'KGZ'] }), '"KAS" is none of KAZ, KGZ'],
		['2004', field('integer', { minimum: 2005 }), '"2004" is below 2005'],
		['2024', field('integer', { maximum: 2023 }), '"2024" is above 2023'],
		['too long', field('string', { maxLength: 3 }), '"too long" is longer than 3 characters'],
		['2016-6', field('string', { pattern: '^\\d{4}$' }), '"2016-6" does not match ^\\d{4}$'],
		[
			'a; b',
			field('string', {}, { delimiter: ';' }),
			'"a; b" is not a list joined by ";" without spaces'
		],
		['a;c', field('string', {}, { delimiter: ';', enum: ['a', 'b'] }), '"c" is none of a, b']
	])('%s', (value, rule, message) => {
		expect(findCellError(value, rule)).toBe(message);
	});

	it.each([
		['11784', field('integer', { minimum: 0 })],
		['-0.5', field('number')],
		['', field('integer', { minimum: 0 })],
		['true', field('boolean')],
		['a;b', field('string', {}, { delimiter: ';' })]
	])('accepts %s', (value, rule) => {
		expect(findCellError(value, rule)).toBeNull();
	});
});

describe('checkCells', () => {
	const schema = {
		fields: [
			{ ...field('string'), name: 'id' },
			{ ...field('integer'), name: 'students' }
		],
		primaryKey: 'id',
		missingValues: ['']
	};
	const listErrors = (content: string) =>
		checkCells(readCsvTable('data/tables/students.csv', content).table, schema).map(formatError);

	it('names file, line and column', () => {
		expect(listErrors('id,students\na,1\nb,"11,784"\n')).toEqual([
			'data/tables/students.csv:3: column "students": "11,784" is not a whole number'
		]);
	});

	it('compares the header with the package', () => {
		expect(listErrors('id,student\n')).toEqual([
			'data/tables/students.csv:1: column "students": is missing',
			'data/tables/students.csv:1: column "student": is not in data/datapackage.json'
		]);
		expect(listErrors('students,id\n')).toEqual([
			'data/tables/students.csv:1: columns are not in the order id, students'
		]);
	});
});
