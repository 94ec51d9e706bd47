import { describe, expect, it } from 'vitest';
import type { RowChange } from '$lib/core/data/edition-file';
import {
	describeCounts,
	describeField,
	describeRow,
	formatCellText,
	groupByTable
} from './change-labels';

const change: RowChange = {
	kind: 'changed',
	table: 'Students',
	row: '',
	place: 'Kazakhstan',
	year: 2018,
	cells: [{ field: 'students', unit: 'persons', from: '11111', to: '11784' }],
	sourceIds: ['moe-2018']
};

describe('words of a change between editions', () => {
	it('name place and subject', () => {
		expect(describeRow(change)).toBe('Kazakhstan, 2018');
		expect(describeRow({ ...change, year: null, row: 'A park' })).toBe('Kazakhstan: A park');
		expect(describeRow({ ...change, place: '', year: null, row: 'A line' })).toBe('A line');
	});

	it('write numbers with commas, and leave names that look like numbers unchanged', () => {
		expect(formatCellText('11784', 'persons')).toBe('11,784');
		expect(formatCellText('-1234.5', 'million USD')).toBe('-1,234.5');
		expect(formatCellText('2018', '')).toBe('2018');
		expect(formatCellText('at least', 'persons')).toBe('at least');
	});

	it('bug: a year was written as 2,019', () => {
		expect(formatCellText('2019', 'year')).toBe('2019');
	});

	it('name a unit once', () => {
		expect(describeField({ field: 'students', unit: 'persons' })).toBe('students, persons');
		expect(describeField({ field: 'deals', unit: 'deals' })).toBe('deals');
	});

	it('count and group rows', () => {
		const changes = [change, { ...change, kind: 'added' as const, table: 'Trade' }, change];
		expect(describeCounts(changes)).toBe('2 rows changed, 1 added, none removed');
		expect(groupByTable(changes).map(({ table, changes }) => [table, changes.length])).toEqual([
			['Students', 2],
			['Trade', 1]
		]);
	});
});
