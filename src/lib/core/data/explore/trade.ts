import { type CountryCode, countryByCode } from '../../domain/countries';
import { YEARS, yearIndex } from '../../domain/years';
import { cellOfRow, gapCell } from '../cells';
import type { Cell } from '../types';
import type { ExploreTables, Reporter, TradeFlow, TradeReturn } from './types';
import { m } from '#messages';
import type { ShownFigure } from '../provenance';
import { tableRow } from '../provenance-rows';
import { figureInYear, type FactSeries } from './fact-series';

const TRADE_FLOWS: readonly TradeFlow[] = ['total', 'from-china', 'to-china'];

type TradeTables = Pick<ExploreTables, 'trade'>;

/** A flow of a return in million USD; null if it gives only the total. */
export function tradeAmountMusd(row: TradeReturn, flow: TradeFlow): number | null {
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
		const row = rows.find((each) => tradeAmountMusd(each, flow) !== null);
		if (!row) {
			const known = rows.length > 0;
			return gapCell(known ? 'Only the total is known.' : 'No return was found for this year.');
		}
		const cell = cellOfRow({ ...row, value: tradeAmountMusd(row, flow) });
		return row.derivedFlows.includes(flow) ? { ...cell, isDerived: true } : cell;
	});
}

export const TRADE_FLOW_WORDS: Readonly<Record<TradeFlow, string>> = {
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
	const { name } = countryByCode(country);
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
			flow: TRADE_FLOW_WORDS[flow],
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
			const drawn = rows.find((row) => tradeAmountMusd(row, flow) !== null);
			if (drawn) return rowOfTrade(drawn);
			return tableRow('trade.csv', { country, year, reporter });
		}
	};
}

export function tradeFigure(
	tables: TradeTables,
	country: CountryCode,
	reporter: Reporter,
	flow: TradeFlow,
	year: number
): ShownFigure {
	return figureInYear(tradeSeries(tables, country, reporter, flow), year);
}

/** A year's trade: both ways, from China, to China, each as China and then the country reported it. */
export function tradeRows(tables: TradeTables, country: CountryCode, year: number) {
	return TRADE_FLOWS.map((flow) => ({
		flow,
		figures: REPORTERS.map((reporter) => {
			const series = tradeSeries(tables, country, reporter, flow);
			const figure = figureInYear(series, year);
			const isGap = series.cells[yearIndex(year)]!.value === null;
			return {
				reporter,
				figure: isGap ? { ...figure, text: m.quality_no_figure_short() } : figure
			};
		})
	}));
}

export function rowOfTrade({ country, year, reporter, sourceId }: TradeReturn) {
	return tableRow('trade.csv', { country, year, reporter, source_id: sourceId });
}
