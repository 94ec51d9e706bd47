import { describe, expect, it } from 'vitest';
import { loadExplore } from '../text/load-explore';
import { WITH_HONG_KONG, selectSingleOrigins } from '../figures/owners';
import { getOrigin, getTableRow } from './provenance';
import {
	getCompaniesFigure,
	getOriginFigure,
	getOutwardFigure,
	getOwnerFigure
} from '../figures/owner-figures';

const tables = await loadExplore();

describe('figures of owners', () => {
	it('the sum names the rows of both parts, and its rule', () => {
		const figure = getOwnerFigure(tables, 'KAZ', WITH_HONG_KONG, 'flow_net_host', 2020);
		expect(figure.text).toBe('−€362 million');
		expect(getOrigin(figure)).toBe('derived');
		expect(figure.parts!.map(({ label, row }) => [label, row.file, row.key[0]![1][0]])).toEqual([
			['China', 'direct_investment.csv', 'kaz-2020-flow-net-host-wiiw-fdi-kaz-2023'],
			['Hong Kong', 'investment_origins.csv', 'kaz-2020-hkg-flow-net-host-eur-wiiw-fdi-kaz-2023']
		]);
		expect('rule' in figure.subject && figure.subject.rule).toContain('China and Hong Kong added');
	});

	it('a printed figure has its own row and the series of its owner', () => {
		const figure = getOwnerFigure(tables, 'KAZ', 'NLD', 'stock_host', 2021);
		expect(figure.text).toBe('€52.14 billion');
		expect(getOrigin(figure)).toBe('printed');
		expect(getTableRow(figure).key).toEqual([
			['id', ['kaz-2021-nld-stock-host-eur-wiiw-fdi-kaz-2023']]
		]);
		const series = 'series' in figure.subject ? figure.subject.series!() : [];
		expect(series.filter(({ value }) => value !== null)).toHaveLength(17);
		expect(series[0]).toMatchObject({ unit: 'million euros', origin: 'printed' });
	});

	it('a year after the count is a gap, without parts', () => {
		const figure = getOwnerFigure(tables, 'KAZ', WITH_HONG_KONG, 'stock_host', 2023);
		expect([figure.value, figure.quality, figure.parts]).toEqual([null, 'none', undefined]);
	});

	it('a share and a part of a year say so', () => {
		const figures = selectSingleOrigins(tables, 'TJK').map(getOriginFigure);
		expect(figures.map(({ text, label }) => `${text} ${label}`)).toContain(
			'71.8% gross inflow of direct investment: China, share of all countries; January to September'
		);
	});

	it('the own investment of Kazakhstan in China is in dollars', () => {
		expect(getOutwardFigure(tables, 'KAZ', 'stock_home', 2012).text).toBe('$127 million');
		expect(getOutwardFigure(tables, 'KAZ', 'stock_home', 2008).value).toBeNull();
	});

	it('companies keep their bound and date in words', () => {
		const found = tables.companies
			.filter(({ country }) => country === 'KAZ')
			.map(getCompaniesFigure)
			.map(({ figure, words }) => `${figure.text}: ${words}`);
		expect(found).toContain(
			'more than 2,700: 2020; in operation; Institute of World Economics and Politics'
		);
		expect(found).toContain('2,637: 2017; registered');
	});
});
