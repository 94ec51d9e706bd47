import type { CountryCode } from '../core/domain/countries';
import { nameCountry } from '../text/country-names';
import { YEARS, getYearIndex } from '../core/domain/years';
import { makeRowCell, makeGapCell } from '../core/data/cells';
import type { Cell } from '../core/data/types';
import type { ExploreTables, Reporter, TradeFlow, TradeReturn } from '../core/data/explore/types';
import { m } from '#messages';
import type { ShownFigure } from './provenance';
import { makeTableRow } from '../core/data/provenance-rows';
import { findFigureInYear, type FactSeries } from './fact-series';

export const TRADE_FLOWS: readonly TradeFlow[] = ['total', 'from-china', 'to-china'];

type TradeTables = Pick<ExploreTables, 'trade'>;

/** A flow of a return in million USD; null if it gives only the total. */
export function getTradeAmountMusd(row: TradeReturn, flow: TradeFlow): number | null {
	if (flow === 'total') return row.totalMusd;
	return flow === 'from-china' ? row.fromChinaMusd : row.toChinaMusd;
}

/** The returns of each side, the preferred one first. */
export function selectTrade({ trade }: TradeTables, country: CountryCode, year: number) {
	const own = trade.filter((row) => row.country === country && row.year === year);
	return {
		china: own.filter(({ reporter }) => reporter === 'china'),
		host: own.filter(({ reporter }) => reporter === 'host')
	};
}

/** The preferred returns of one reporter as 19 cells in million USD. */
export function selectTradeSeries(
	tables: TradeTables,
	country: CountryCode,
	reporter: Reporter,
	flow: TradeFlow
): Cell[] {
	return YEARS.map((year) => {
		const rows = selectTrade(tables, country, year)[reporter];
		const row = rows.find((each) => getTradeAmountMusd(each, flow) !== null);
		if (!row) {
			const known = rows.length > 0;
			return makeGapCell(known ? 'Only the total is known.' : 'No return was found for this year.');
		}
		const cell = makeRowCell({ ...row, value: getTradeAmountMusd(row, flow) });
		return row.derivedFlows.includes(flow) ? { ...cell, isDerived: true } : cell;
	});
}

export const TRADE_FLOW_LABELS: Readonly<Record<TradeFlow, string>> = {
	total: m.explore_trade_total(),
	'from-china': m.explore_trade_from_china(),
	'to-china': m.explore_trade_to_china()
};

export function describeReporter(country: CountryCode, reporter: Reporter): string {
	return reporter === 'china'
		? m.explore_returns_china()
		: m.explore_returns_host({ code: country });
}

/** How many years one side's returns cover; null if all. */
export function describeTradeGap({ trade }: TradeTables, country: CountryCode, reporter: Reporter) {
	const rows = trade.filter((row) => row.country === country && row.reporter === reporter);
	const years = [...new Set(rows.map(({ year }) => year))];
	const name = nameCountry(country);
	if (years.length === 0) return m.explore_no_returns({ name });
	if (years.length === YEARS.length) return null;
	return m.explore_some_returns({ name, count: years.length, all: YEARS.length });
}

export const REPORTERS: readonly Reporter[] = ['china', 'host'];

function tradeSeries(
	tables: TradeTables,
	country: CountryCode,
	reporter: Reporter,
	flow: TradeFlow
): FactSeries {
	return {
		country,
		cells: selectTradeSeries(tables, country, reporter, flow),
		label: m.explore_flow_returned({
			flow: TRADE_FLOW_LABELS[flow],
			reporter: describeReporter(country, reporter)
		}),
		money: 'millions',
		subject: {
			layer: null,
			unit: m.rows_unit_musd(),
			counts: m.explore_trade_choice(),
			rule: null,
			range: `trade-${flow}`
		},
		rowIn: (year) => {
			const rows = selectTrade(tables, country, year)[reporter];
			const drawn = rows.find((row) => getTradeAmountMusd(row, flow) !== null);
			if (drawn) return getTradeRow(drawn);
			return makeTableRow('trade.csv', { country, year, reporter });
		}
	};
}

export function getTradeFigure(
	tables: TradeTables,
	country: CountryCode,
	reporter: Reporter,
	flow: TradeFlow,
	year: number
): ShownFigure {
	return findFigureInYear(tradeSeries(tables, country, reporter, flow), year);
}

/** A year's trade: both ways, from China, to China, each as China and then the country reported it. */
export function listTradeRows(tables: TradeTables, country: CountryCode, year: number) {
	return TRADE_FLOWS.map((flow) => ({
		flow,
		figures: REPORTERS.map((reporter) => {
			const series = tradeSeries(tables, country, reporter, flow);
			const figure = findFigureInYear(series, year);
			const isGap = series.cells[getYearIndex(year)]!.value === null;
			return {
				reporter,
				figure: isGap ? { ...figure, text: m.quality_no_figure_short() } : figure
			};
		})
	}));
}

export function getTradeRow({ country, year, reporter, sourceId }: TradeReturn) {
	return makeTableRow('trade.csv', { country, year, reporter, source_id: sourceId });
}
