/** Who owns the investment in Kazakhstan, its own in China, and companies with Chinese capital. */
import { describe, expect, it } from 'vitest';
import { number, text } from '../../data/build/cells';
import { readRepository } from '../../data/build/broken-tables';
import { getTable } from '../../data/build/read-tables';

const set = readRepository();
const selectRows = (table: string, cells: Readonly<Record<string, string>>) =>
	getTable(set, table).rows.filter((row) =>
		Object.entries(cells).every(([column, value]) => text(row, column) === value)
	);
const KAZ = { country: 'KAZ', source_id: 'wiiw-fdi-kaz-2023' };
const selectOrigins = (cells: Readonly<Record<string, string>>) =>
	selectRows('investment_origins', { ...KAZ, ...cells }).map((row) => [
		number(row, 'year'),
		number(row, 'value')
	]);

describe('investment_origins', () => {
	it('has 17 years of both concepts from each of four countries, in euros, and of China’s share', () => {
		for (const concept of ['flow_net_host', 'stock_host']) {
			for (const investor of ['HKG', 'NLD', 'RUS', 'USA']) {
				const rows = selectOrigins({ concept, investor, unit: 'million EUR' });
				expect(rows.map(([year]) => year)).toEqual(Array.from({ length: 17 }, (_, i) => 2005 + i));
			}
			expect(
				selectOrigins({ concept, investor: 'CHN', unit: 'percent of all countries' })
			).toHaveLength(17);
		}
		expect(selectOrigins({})).toHaveLength(170);
	});

	it('keeps China’s net inflow below zero in 2015-2020 with Hong Kong added', () => {
		const sums = [2015, 2016, 2017, 2018, 2019, 2020].map((year) => {
			const cells = { ...KAZ, year: String(year) };
			const [china] = selectRows('direct_investment', { ...cells, concept: 'flow_net_host' });
			const [hongKong] = selectRows('investment_origins', {
				...{ ...cells, concept: 'flow_net_host', investor: 'HKG' }
			});
			return Math.round(number(china!, 'amount_m') + number(hongKong!, 'value'));
		});
		expect(sums).toEqual([-165, -247, -818, -900, -1206, -362]);
	});

	it('has the largest stocks of 2021 from the Netherlands and the United States', () => {
		const stock = (investor: string) =>
			selectOrigins({ concept: 'stock_host', investor, unit: 'million EUR', year: '2021' });
		expect(stock('NLD')).toEqual([[2021, 52_143.06]]);
		expect(stock('USA')).toEqual([[2021, 35_140.67]]);
		expect(stock('RUS')).toEqual([[2021, 4741.41]]);
		expect(stock('HKG')).toEqual([[2021, 3241.45]]);
	});

	it('has shares of China of a year in Kyrgyzstan and Tajikistan, parts of years apart', () => {
		const share = { investor: 'CHN', unit: 'percent of all countries', concept: 'flow_gross_host' };
		const shares = (country: string, period: string) =>
			selectRows('investment_origins', { ...share, country, period }).map((row) => [
				number(row, 'year'),
				number(row, 'value')
			]);
		expect(shares('KGZ', 'year')).toEqual([
			[2018, 43],
			[2023, 27.7]
		]);
		expect(shares('TJK', 'year')).toEqual([[2015, 58]]);
		expect(shares('KGZ', 'first-quarter')).toEqual([[2023, 17.2]]);
	});
});

describe('outward_investment', () => {
	it('has eight flows of Kazakhstan to China and six stocks', () => {
		const amounts = (concept: string) =>
			selectRows('outward_investment', { concept }).map((row) => number(row, 'amount_musd'));
		expect(amounts('flow_net_home')).toEqual([
			1.883, 6.937, 50.965, 34.694, 52.038, 15.135, 28.225, 28.912
		]);
		expect(amounts('stock_home').at(-1)).toBe(127.151);
		expect(amounts('stock_home')).toHaveLength(6);
	});
});

describe('companies', () => {
	it('has nine counts, four of them "more than"', () => {
		const rows = getTable(set, 'companies').rows;
		expect(rows).toHaveLength(9);
		const least = rows.filter((row) => text(row, 'bound') === 'at least');
		expect(least.map((row) => [text(row, 'country'), number(row, 'companies')])).toEqual([
			['KAZ', 2700],
			['KAZ', 4700],
			['TJK', 300],
			['TJK', 700]
		]);
	});
});
