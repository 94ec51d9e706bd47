/** Direct investment: coverage, and no mixing of reporters, currencies or part-years. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { number, text } from '../../data/build/cells';
import { readRepository } from '../../data/build/broken-tables';
import { getTable } from '../../data/build/read-tables';
import { selectDirectCell, selectDirectSeries } from '../../src/lib/core/data/direct-investment';
import { selectRange } from '../../src/lib/figures/ranges';
import type { ExploreTables } from '../../src/lib/core/data/explore/types';
import { COUNTED_BY } from '../../src/lib/core/domain/layers';
import { COUNTRY_CODES, type CountryCode } from '../../src/lib/core/domain/countries';
import { YEARS } from '../../src/lib/core/domain/years';

const rows = getTable(readRepository(), 'direct_investment').rows;
const explore = JSON.parse(
	readFileSync('src/lib/core/data/built/en/explore.json', 'utf8')
) as ExploreTables;

const hasFlow = (code: CountryCode, year: number) =>
	COUNTED_BY.some((countedBy) => selectDirectCell(code, year, countedBy).value !== null);

describe('direct investment', () => {
	it('has a flow of a whole year in 51 of 95 cells, none of them Turkmenistan’s', () => {
		const counts = COUNTRY_CODES.map((code) => YEARS.filter((year) => hasFlow(code, year)).length);
		expect(Object.fromEntries(COUNTRY_CODES.map((code, index) => [code, counts[index]]))).toEqual({
			KAZ: 19,
			KGZ: 14,
			TJK: 11,
			TKM: 0,
			UZB: 7
		});
	});

	it('keeps the three figures of Kazakhstan 2012 separate', () => {
		const figures = COUNTED_BY.map((countedBy) => [
			selectDirectCell('KAZ', 2012, countedBy).value,
			selectDirectSeries('KAZ', countedBy).currency
		]);
		expect(figures).toEqual([
			[2414.643, 'USD'],
			[858.11, 'EUR'],
			[2996, 'USD']
		]);
	});

	it('was below zero, net, in Kazakhstan in each year from 2015 to 2020', () => {
		const net = [2015, 2016, 2017, 2018, 2019, 2020].map(
			(year) => selectDirectCell('KAZ', year, 'host-net').value
		);
		expect(net).toEqual([-228.29, -568.1, -267.9, -393.92, -150.58, -717.21]);
		expect(selectDirectCell('KAZ', 2014, 'host-net').value).toBeGreaterThan(0);
		expect(selectDirectCell('KAZ', 2021, 'host-net').value).toBeGreaterThan(0);
	});

	it('draws the revised Kyrgyz figure of 2015 and keeps the first release', () => {
		expect(selectDirectCell('KGZ', 2015, 'host-gross').value).toBe(474.412);
		const range = selectRange(explore, 'KGZ', 2015, 'direct-investment')!;
		expect(range.figures.map(({ value, quality }) => [value, quality])).toEqual([
			[474.412, 'reported'],
			[108.7, 'suspect']
		]);
		expect([range.lowest, range.highest]).toEqual([474.412, 474.412]);
	});

	it('compares the host’s count with China’s in dollars, without the euros', () => {
		const range = selectRange(explore, 'KAZ', 2012, 'direct-investment')!;
		expect(range.figures.map(({ value }) => value)).toEqual([2414.643, 2996]);
	});

	it('draws no part-year: Tajikistan has no gross figure for 2014 and 2016', () => {
		expect(selectDirectCell('TJK', 2014, 'host-gross').value).toBeNull();
		expect(selectDirectCell('TJK', 2016, 'host-gross').value).toBeNull();
	});

	it('every drawn cell is its row, with its source', () => {
		for (const row of rows) {
			if (text(row, 'drawn') !== 'true' || !text(row, 'concept').startsWith('flow')) continue;
			const countedBy = { flow_gross_host: 'host-gross', flow_net_host: 'host-net' } as const;
			const concept = text(row, 'concept') as keyof typeof countedBy;
			const code = text(row, 'country') as CountryCode;
			const cell = selectDirectCell(code, number(row, 'year'), countedBy[concept] ?? 'china');
			expect([cell.value, cell.sourceId]).toEqual([
				number(row, 'amount_m'),
				text(row, 'source_id')
			]);
		}
	});
});
