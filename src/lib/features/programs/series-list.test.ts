import { describe, expect, it } from 'vitest';
import { COUNTRIES } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { listFigureTables } from '$lib/features/map-list/figure-table-content';
import { parseCsv } from '$lib/figures/table-rows';
import { CITATION, formatTidyCsv, loadProgramTables } from './program-tables';
import { listSeries, listSeriesRows, roundValue, SERIES_IDS } from './series-list';

const tables = await loadProgramTables();

/** A file as programs read it: records by column. */
async function readRecords(csv: string): Promise<Record<string, string>[]> {
	const [columns = [], ...rows] = await parseCsv(csv);
	return rows.map((row) =>
		Object.fromEntries(columns.map((column, index) => [column, row[index] ?? '']))
	);
}

/** The columns of the tables that pages show of a country, in their order, as series. */
const ON_SCREEN = [
	['students', 'degree', 'scholarships'],
	['direct-host', 'direct-host-net', 'direct-china'],
	['acquisitions-in-year', 'acquisitions', 'construction-in-year', 'construction'],
	['institutes']
];

describe('the series', () => {
	it('have words, a unit and an address of their own', () => {
		expect(new Set(SERIES_IDS).size).toBe(SERIES_IDS.length);
		for (const { id, name, unit, counts } of listSeries(tables)) {
			expect(id).toMatch(/^[a-z-]+$/);
			expect([id, name === '', unit === '', counts === '']).toEqual([id, false, false, false]);
		}
	});

	it.each(COUNTRIES)('of $slug are the figures of its tables on screen', async ({ code }) => {
		const csv = formatTidyCsv(listSeriesRows(tables, { countries: [code] }), tables);
		const records = await readRecords(csv);
		const find = (series: string, year: number) =>
			records.find((row) => row.series === series && row.year === String(year))!;
		const shown = listFigureTables({ country: code, year: 2018 });
		for (const [index, ids] of ON_SCREEN.entries()) {
			for (const { year, cells } of shown[index]!.rows) {
				for (const [column, id] of ids.entries()) {
					const { value, quality, sourceId } = cells[column]!.figure;
					const { value: written, quality: as, source_ids } = find(id, year);
					const expected = [value === null ? '' : String(roundValue(value)), quality];
					expect([id, year, written, as]).toEqual([id, year, ...expected]);
					expect(source_ids).toBe(sourceId ?? '');
				}
			}
		}
	});

	it('are written with the figures of every comparison, gaps included', async () => {
		const records = await readRecords(formatTidyCsv(listSeriesRows(tables, {}), tables));
		expect(records).toHaveLength(SERIES_IDS.length * COUNTRIES.length * YEARS.length);
		for (const { series, country, year, value, quality, origin } of records) {
			const { getFigure } = listSeries(tables).find(({ id }) => id === series)!;
			const figure = getFigure(country as 'KAZ', Number(year));
			const expected = roundValue(figure.value);
			expect([series, country, year, value]).toEqual([
				...[series, country, year],
				expected === null ? '' : String(expected)
			]);
			expect([quality === 'none', origin === '']).toEqual([value === '', value === '']);
		}
	});

	it('name a source that the atlas has, the edition and how to cite it, in every row', async () => {
		const records = await readRecords(formatTidyCsv(listSeriesRows(tables, {}), tables));
		for (const { source_ids = '', sources, edition, citation, licence } of records) {
			for (const id of source_ids.split(' ').filter(Boolean))
				expect(tables.sources[id], id).toBeDefined();
			expect(sources === '').toBe(source_ids === '');
			expect([edition, citation]).toEqual([tables.detail.edition, CITATION]);
			expect(licence).not.toBe('');
		}
	});
});
