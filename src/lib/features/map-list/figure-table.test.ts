import { describe, expect, it } from 'vitest';
import { listFigureTables, type FigureTableContent } from './figure-table-content';

const texts = (table: FigureTableContent, row: number) =>
	table.rows[row]!.cells.map(({ text }) => text);

describe('figure tables', () => {
	it('contain the five countries of a year', () => {
		const [students, direct, deals, counts] = listFigureTables({ year: 2018, country: null });
		expect(students!.rows[0]!.name).toBe('Kazakhstan');
		expect(texts(students!, 0)).toEqual(['11,784', '7,925', '1,466']);
		expect(texts(direct!, 0)).toEqual(['no figure', '−€394 million', 'no figure']);
		expect(texts(deals!, 0)).toEqual(['0.16', '18.64', '0.26', '14.86']);
		expect(texts(counts!, 0)[0]).toBe('5');
	});

	it('show bounds, suspects and gaps in words', () => {
		const [students] = listFigureTables({ year: 2018, country: 'UZB' });
		const row = (year: number) => students!.rows.find((line) => line.year === year)!.cells[0]!.text;
		expect(row(2005)).toBe('?\u00a0109 (suspect)');
		expect(row(2019)).toBe('about 6,500');
		expect(row(2021)).toBe('no figure published');
		expect(row(2023)).toBe('almost 4,000');
	});

	it('have the figure behind every cell', () => {
		for (const table of listFigureTables({ year: 2018, country: 'TJK' })) {
			for (const { year, cells } of table.rows) {
				expect(cells).toHaveLength(table.columns.length);
				for (const { figure } of cells)
					expect([figure.country, figure.year]).toEqual(['TJK', year]);
			}
		}
	});

	it('name the sources of their figures', () => {
		for (const table of listFigureTables({ year: 2018, country: null }).slice(0, 2)) {
			expect(table.sourceIds.length).toBeGreaterThan(0);
		}
	});
});
