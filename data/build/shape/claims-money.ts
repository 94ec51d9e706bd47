import type { ClaimFigures, DealSplit } from '../../../src/lib/features/claims/claims-model';
import type { DealSum, DirectInvestmentConcept } from '../../../src/lib/core/data/types';
import { COUNTRY_CODES } from '../../../src/lib/core/domain/countries';
import { number, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { getTable, type TableSet } from '../read-tables';
import { shapeDeals } from './deals';
import { shapeDirectInvestment } from './direct-investment';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function splitDeals(deals: readonly DealSum[]): DealSplit {
	const of = (kind: DealSum['kind']) => deals.filter((deal) => deal.kind === kind);
	return {
		investmentMusd: sum(of('investment').map(({ amountMusd }) => amountMusd)),
		constructionMusd: sum(of('construction').map(({ amountMusd }) => amountMusd)),
		investmentDeals: sum(of('investment').map(({ deals: count }) => count)),
		constructionDeals: sum(of('construction').map(({ deals: count }) => count))
	};
}

/** The edition of spring 2019 reproduces the paper's total; it covers only 2005-2018. */
export function getPaperDeals(set: TableSet): DealSum[] {
	return shapeDeals(set).filter(({ edition }) => edition === 'spring-2019');
}

export function computeClaimDeals(set: TableSet): ClaimFigures['deals'] {
	const deals = getPaperDeals(set);
	return {
		...splitDeals(deals),
		totalMusd: sum(deals.map(({ amountMusd }) => amountMusd)),
		byCountry: COUNTRY_CODES.map((country) => ({
			country,
			...splitDeals(deals.filter((deal) => deal.country === country))
		}))
	};
}

/** The sums of newer editions of the tracker for all five, all sectors, both kinds, 2005-2018. */
export function computeClaimLaterEditions(set: TableSet): ClaimFigures['laterEditions'] {
	const isTotal = (row: CsvRow) =>
		text(row, 'edition').startsWith('autumn') &&
		text(row, 'country') === '' &&
		text(row, 'sector') === 'all' &&
		text(row, 'kind') === 'investment and construction' &&
		text(row, 'period') === '2005-2018';
	return getTable(set, 'totals_check')
		.rows.filter(isTotal)
		.map((row) => ({
			edition: text(row, 'edition').replace(/ \(.*$/, ''),
			totalMusd: number(row, 'amount_musd')
		}));
}

/** Counted direct investment, for comparison with the paper's sum of deals. */
export function computeClaimDirectInvestment(set: TableSet): ClaimFigures['directInvestment'] {
	const rows = shapeDirectInvestment(set).filter(
		({ drawn, country }) => drawn && country === 'KAZ'
	);
	const getAmount = (concept: DirectInvestmentConcept, year: number) =>
		rows.find((row) => row.concept === concept && row.year === year)?.amountM;
	const grossMusd = getAmount('flow_gross_host', 2012);
	const chinaMusd = getAmount('flow_net_china', 2012);
	const belowZeroMeur = getAmount('flow_net_host', 2020);
	if (grossMusd === undefined || chinaMusd === undefined || belowZeroMeur === undefined)
		return null;
	return { grossMusd, chinaMusd, belowZeroMeur };
}

export function computeClaimEnergy(set: TableSet): ClaimFigures['energy'] {
	const rows = getTable(set, 'tracker_sums').rows.filter(
		(row) => text(row, 'edition') === 'spring-2019' && text(row, 'sector') === 'energy'
	);
	const asPaperMusd = sum(rows.map((row) => number(row, 'of_which_paper_energy_musd')));
	const allMusd = sum(rows.map((row) => number(row, 'amount_musd')));
	return { asPaperMusd, allMusd, leftOutMusd: allMusd - asPaperMusd };
}

const TRADE_YEAR = 2022;
/** Of several Chinese returns, the one that is not rounded by the press. */
const TRADE_SOURCES = {
	KAZ: 'xinhua-2024-kz-background',
	KGZ: 'cctv-2023-05-kg',
	TJK: 'xinhua-2024-tj-background',
	TKM: 'cctv-2023-05-tm',
	UZB: 'newschina-2023-xian'
};

export function computeClaimTrade(set: TableSet): ClaimFigures['trade'] {
	const inYear = (row: CsvRow) => text(row, 'year') === String(TRADE_YEAR);
	const trade = getTable(set, 'trade').rows.filter(inYear);
	const customs = getTable(set, 'region_totals').rows.find(
		(row) => inYear(row) && text(row, 'measure') === 'trade_total'
	);
	const byCountry = COUNTRY_CODES.map((country) => {
		const own = trade.filter((row) => text(row, 'country') === country);
		const sourceId = TRADE_SOURCES[country];
		const chinese = own.find((row) => text(row, 'source_id') === sourceId);
		const host = own.find((row) => text(row, 'reporter') === 'host');
		return {
			country,
			value: chinese ? number(chinese, 'total_musd') : Number.NaN,
			hostMusd: host ? number(host, 'total_musd') : null,
			sourceId
		};
	});
	return {
		year: TRADE_YEAR,
		customsMusd: customs ? number(customs, 'amount_musd') : Number.NaN,
		rowsMusd: sum(byCountry.map(({ value }) => value)),
		byCountry
	};
}
