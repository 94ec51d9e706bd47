import { describe, expect, it } from 'vitest';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { text } from '../../data/build/cells';
import { readTables, getTable } from '../../data/build/read-tables';
import { shapeExplore } from '../../data/build/shape/explore/explore';
import { selectDebt, selectDebtFigures } from '../../src/lib/core/data/explore/debt';
import { isDisputed, selectDisagreements, selectRange } from '../../src/lib/figures/ranges';
import {
	computeDebtPercentOfOutput,
	percentOfOutput,
	selectEconomy
} from '../../src/lib/figures/ratios';
import { selectRelation, rankCorrelation } from '../../src/lib/figures/relation';
import { selectTrade, selectTradeSeries, describeTradeGap } from '../../src/lib/figures/trade';
import { COUNTRY_CODES } from '../../src/lib/core/domain/countries';
import { YEARS, getYearIndex } from '../../src/lib/core/domain/years';

const { set } = readTables(process.cwd());
const tables = shapeExplore(set, await readRegionAreas());

describe('trade, in million USD', () => {
	it('has the returns of China and Kyrgyzstan for 2019 side by side', () => {
		const { china, host } = selectTrade(tables, 'KGZ', 2019);
		expect(china).toEqual([
			expect.objectContaining({ fromChinaMusd: 6312.091, toChinaMusd: 65.961, totalMusd: 6378.052 })
		]);
		expect(host).toEqual([
			expect.objectContaining({ fromChinaMusd: 1734.971, toChinaMusd: 81.469, totalMusd: 1816.44 })
		]);
		expect(host[0]).toMatchObject({
			quality: 'reported',
			sourceId: 'imf-dots-2022-kgz',
			note: 'imports CIF, exports FOB'
		});
	});

	it('has the host at 28, 39, 65 and 103 percent of the Chinese returns of 2019', () => {
		const shares = (['KGZ', 'TJK', 'KAZ', 'UZB'] as const).map((country) => {
			const { china, host } = selectTrade(tables, country, 2019);
			return Math.round((host[0]!.totalMusd / china[0]!.totalMusd) * 100);
		});
		expect(shares).toEqual([28, 39, 65, 103]);
	});

	it('prefers the figures of the claims if there are several for 2022', () => {
		const totals = COUNTRY_CODES.map((code) => selectTrade(tables, code, 2022).china[0]!);
		expect(totals.map(({ totalMusd }) => totalMusd)).toEqual([
			31_029, 15_500, 2_558, 11_181, 9_800
		]);
		expect(totals.every(({ quality }) => quality === 'estimate')).toBe(true);
		expect(selectTrade(tables, 'TJK', 2022).china[1]).toMatchObject({
			totalMusd: 2_000,
			quality: 'suspect'
		});
	});

	it('is complete in Chinese totals, two of them unverified, and has no leg of 2021', () => {
		const totals = COUNTRY_CODES.flatMap((code) =>
			selectTradeSeries(tables, code, 'china', 'total').map((cell) => ({ ...cell, code }))
		);
		expect(totals.filter(({ value }) => value === null)).toEqual([]);
		const unverified = totals.filter(({ quality }) => quality === 'unverified');
		expect(unverified.map(({ code, value }) => [code, value])).toEqual([
			['TJK', 1_860],
			['UZB', 8_050]
		]);
		for (const code of COUNTRY_CODES) {
			const leg = selectTradeSeries(tables, code, 'china', 'from-china')[getYearIndex(2021)];
			expect(leg).toMatchObject({ value: null, quality: 'none', note: 'Only the total is known.' });
		}
	});

	it('says for which years a country returned nothing', () => {
		const withoutHosts = { trade: tables.trade.filter(({ reporter }) => reporter === 'china') };
		expect(describeTradeGap(withoutHosts, 'TKM', 'host')).toContain('for any year');
		expect(describeTradeGap(tables, 'TKM', 'china')).toBeNull();
		const known = selectTradeSeries(tables, 'KAZ', 'host', 'total').filter(
			({ quality }) => quality !== 'none'
		);
		expect(known.length).toBeLessThan(YEARS.length);
		expect(describeTradeGap(tables, 'KAZ', 'host')).toContain(
			`${known.length} of ${YEARS.length} years`
		);
	});
});

describe('debt to China', () => {
	it('is 1,701.24 million USD of Kyrgyzstan in 2017, 22 percent of output', () => {
		const [debt] = selectDebt(tables, 'KGZ', 2017, 'owed');
		expect(debt).toMatchObject({ creditor: 'Export-Import Bank of China', creditorId: 'EXIM' });
		expect(debt!.value).toBe(1701.24);
		expect(computeDebtPercentOfOutput(tables, debt!)?.value).toBeCloseTo((1701.24 / 7702.9) * 100);
	});

	it('keeps three dates of 2018 separate', () => {
		const dates = selectDebt(tables, 'KGZ', 2018, 'owed').map(({ asOf, value }) => [asOf, value]);
		expect(dates).toEqual([
			['2018-01-31', 1711.48],
			['2018-03-31', 1709],
			['2018-09-30', 1700]
		]);
	});

	it('is 1,200 and 1,980 of Tajikistan, both kept; repaid by Turkmenistan; none of Uzbekistan', () => {
		const owed = selectDebtFigures(tables, 'TJK').filter(({ measure }) => measure === 'owed');
		expect(owed.map(({ value }) => value)).toEqual([1_200, 1_200, 1_200, 1_980]);
		expect(selectDebt(tables, 'TKM', 2021)).toEqual([
			expect.objectContaining({ asOf: '2021-06-08', value: 0, creditor: 'China Development Bank' })
		]);
		expect(selectDebtFigures(tables, 'UZB')).toEqual([]);
		expect(selectDebt(tables, 'KAZ', 2020, 'owed')).toEqual([]);
	});
});

describe('population and output', () => {
	it('is 20,330,104 people and 261,421.1 million USD in Kazakhstan in 2023', () => {
		const { population, outputMusd } = selectEconomy(tables, 'KAZ', 2023);
		expect([population.value, outputMusd.value]).toEqual([20_330_104, 261_421.1]);
	});

	it('warns of the official rate of Turkmenistan, also in a share', () => {
		const trade = selectTradeSeries(tables, 'TKM', 'china', 'total');
		const share = percentOfOutput(tables, 'TKM', trade)[getYearIndex(2014)]!;
		expect(share.value).toBeCloseTo((10469.913 / 43524.2) * 100);
		expect(share.note).toContain('official exchange rate');
	});
});

describe('sources that disagree', () => {
	it('give 11,784 or about 14,000 Kazakh students for 2018, the drawn one first', () => {
		const range = selectRange(tables, 'KAZ', 2018, 'students')!;
		expect(range.figures[0]).toMatchObject({ value: 11_784, quality: 'reported' });
		expect([range.lowest, range.highest]).toEqual([11_784, 14_000]);
		expect(isDisputed(range)).toBe(true);
	});

	it('show a suspect figure outside the range', () => {
		const students = selectRange(tables, 'KGZ', 2015, 'students')!;
		expect([students.lowest, students.highest]).toEqual([3_232, 3_232]);
		expect(students.figures.at(-1)).toMatchObject({ value: 10_000, quality: 'suspect' });
		const inflow = selectRange(tables, 'KGZ', 2015, 'direct-investment')!;
		expect([inflow.lowest, inflow.highest]).toEqual([474.412, 474.412]);
	});

	it('are two editions of the tracker for building contracts in Kazakhstan in 2018', () => {
		const range = selectRange(tables, 'KAZ', 2018, 'deals-construction')!;
		expect(range.figures.map(({ value, sourceId }) => [value, sourceId])).toEqual([
			[260, 'cgit-2023-fall'],
			[1_740, 'cgit-2019-spring']
		]);
		expect(selectRange(tables, 'KAZ', 2019, 'deals-construction')!.figures).toHaveLength(1);
	});

	it('are six editions for the sum of the paper', () => {
		const listAmounts = (place: string) =>
			getTable(set, 'totals_check')
				.rows.map(({ cells }) => cells)
				.filter(
					(cells) =>
						cells['kind'] === 'investment and construction' &&
						cells['sector'] === 'all' &&
						cells['last_year'] === '2018' &&
						cells['country'] === place &&
						cells['source_id']?.startsWith('cgit-')
				)
				.map((cells) => Number(cells['amount_musd']));
		expect(listAmounts('')).toEqual([48_820, 52_710, 52_570, 51_530, 50_970, 53_920]);
		expect(listAmounts('TJK')).toEqual([1_610, 2_000]);
	});

	it('are listed by measure for a country and year', () => {
		const measures = selectDisagreements(tables, 'KAZ', 2018).map(({ measure }) => measure);
		expect(measures).toEqual([
			'students',
			'students-in-russia',
			'deals-construction',
			'trade-total',
			'trade-from-china',
			'trade-to-china'
		]);
		expect(selectRange(tables, 'TKM', 2022, 'students')).toBeNull();
	});
});

describe('money against students', () => {
	const question = {
		hard: 'acquisitions',
		period: 'year',
		ofOutput: false,
		soft: 'all',
		lagYears: 0
	} as const;

	it('pairs known figures and lists the cells without students', () => {
		const { pairs, leftOut } = selectRelation(tables, question);
		expect(pairs.length + leftOut.length).toBe(COUNTRY_CODES.length * YEARS.length);
		const unknown = getTable(set, 'student_series').rows.filter(
			(row) => text(row, 'students') === ''
		);
		expect(leftOut).toHaveLength(unknown.length);
		expect(leftOut.every(({ missing }) => missing === 'students')).toBe(true);
		expect(pairs.find(({ country, year }) => country === 'KAZ' && year === 2005)).toMatchObject({
			x: 4_200,
			y: 781
		});
		// ministry counts but for suspect ones
		const counted = getTable(set, 'student_series').rows.filter(
			(row) => text(row, 'quality') === 'reported'
		);
		const n = counted.length;
		expect(rankCorrelation(pairs)).toMatchObject({ n, notCounted: pairs.length - n });
	});

	it('shifts students by the lag, within the years of the atlas', () => {
		const { pairs, leftOut } = selectRelation(tables, { ...question, soft: 'degree', lagYears: 5 });
		expect(pairs.length + leftOut.length).toBe(COUNTRY_CODES.length * (YEARS.length - 5));
		expect(pairs.every(({ year, softYear }) => softYear === year + 5)).toBe(true);
		// degree students are known for 2010-2018
		expect(pairs).toHaveLength(COUNTRY_CODES.length * 9);
		expect(pairs.find(({ country, year }) => country === 'KAZ' && year === 2013)).toMatchObject({
			x: 5_300,
			y: 7_925
		});
	});

	it('never adds purchases and contracts, and sums one kind only on request', () => {
		const since = selectRelation(tables, { ...question, period: 'since' });
		const kaz2018 = since.pairs.find(({ country, year }) => country === 'KAZ' && year === 2018);
		expect(kaz2018?.x).toBe(18_640);
	});
});
