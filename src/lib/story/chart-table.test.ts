import { describe, expect, it } from 'vitest';
import { listChartTables } from './chart-table';
import { STORY } from './story';

const charts = STORY.steps.flatMap(({ id, chart }) => (chart ? [[id, chart] as const] : []));

describe.each(charts)('the chart of %s as a table', (_, chart) => {
	it('has a named row and a cell in each column for all that it draws', () => {
		const tables = listChartTables(chart);
		expect(tables.length).toBeGreaterThan(0);
		for (const { caption, heads, rows } of tables) {
			expect(caption).not.toBe('');
			expect(rows.length).toBeGreaterThan(0);
			for (const { name, cells } of rows) {
				expect(name).not.toBe('');
				expect(cells.length).toBeLessThanOrEqual(heads.length - 1);
				expect(cells.join()).not.toMatch(/NaN|undefined|null/);
			}
		}
	});

	it('bug: two columns or two rows had one name', () => {
		for (const { heads, rows } of listChartTables(chart)) {
			expect(new Set(heads).size).toBe(heads.length);
			const names = rows.map(({ name }) => name);
			expect(new Set(names).size).toBe(names.length);
		}
	});

	it('has every figure that the chart prints', () => {
		const cells = listChartTables(chart).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
		const drawn = chart.kind === 'bars' ? chart.rows.flatMap(({ bars }) => bars) : [];
		for (const { text } of drawn) expect(cells.join('\n')).toContain(text);
	});
});

it('says a gap in words, never as a zero', () => {
	const [table] = listChartTables(STORY.steps.find(({ id }) => id === 'unknown')!.chart!);
	const row = table!.rows.find(({ name }) => name === '2021')!;
	expect(row.cells[0]).toBe('no figure published');
	expect(row.cells).not.toContain('0');
});

const findRow = (step: string, row: string) =>
	listChartTables(STORY.steps.find(({ id }) => id === step)!.chart!)
		.flatMap(({ rows }) => rows)
		.find(({ name }) => name === row)!.cells;

it('bug: a count of a part of a year, or a suspect figure, was called an estimate', () => {
	expect(findRow('khorgos', '2016')).toEqual(['386 (rounded, or a part of the year)']);
	expect(findRow('distrust', 'Kyrgyzstan')[1]).toBe('28 (suspect)');
	expect(findRow('unknown', '2023')).toContain('15,000 (suspect)');
});

it('bug: all students stood under “without a scholarship”', () => {
	const [table] = listChartTables(STORY.steps.find(({ id }) => id === 'scholarships')!.chart!);
	expect(table!.heads[1]).toBe('all students');
});
