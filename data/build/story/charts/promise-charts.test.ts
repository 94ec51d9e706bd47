import { expect, it } from 'vitest';
import { loadDetail } from '../../../../src/lib/text/load-detail';
import { loadExplore } from '../../../../src/lib/text/load-explore';
import { getTable, readTables, type TableSet } from '../../read-tables';
import { createFigureFinder } from '../figure-names';
import { promises } from './promise-charts';

const { set } = readTables(process.cwd());
const find = await createFigureFinder(set);
const [explore, detail] = await Promise.all([loadExplore(), loadDetail()]);

/** The tables with other cells in the row of the promise at Xi’an. */
function withPledge(cells: Record<string, string>): TableSet {
	const table = getTable(set, 'paper_totals');
	const rows = table.rows.map((row) =>
		row.cells.id === 'xian-pledge' ? { ...row, cells: { ...row.cells, ...cells } } : row
	);
	return { ...set, tables: new Map([...set.tables, ['paper_totals', { ...table, rows }]]) };
}

/** The bars of the chart, from the earliest promise. */
function listBars(tables: TableSet) {
	return promises({ explore, detail, set: tables, find }).rows.map(({ bars: [bar] }) => bar!);
}

it('bug: the sum of Xi’an was typed in the chart beside the row that has it', () => {
	expect(listBars(set).at(-1)!.value).toBe(3700);
	expect(listBars(withPledge({ paper_value: '3.8' })).at(-1)!.value).toBe(3800);
	expect(() => listBars(withPledge({ unit: 'bn CNY' }))).toThrow('xian-pledge');
	expect(() => listBars(withPledge({ id: 'gone' }))).toThrow('has no row xian-pledge');
});

it('bug: whichever promise was the last of the list was printed in yuan too', () => {
	const yuan = find('claims.7.0').text;
	const inYuan = listBars(set).filter(({ text }) => text.includes(yuan));
	expect(inYuan.map(({ value }) => value)).toEqual([3700]);
});
