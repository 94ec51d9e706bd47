import { m } from '#messages';
import { yearIndex } from '../../domain/years';
import { tableRow, type ShownFigure } from '../provenance';
import { rowOfTrade } from './table-rows';
import { TRADE_FLOWS, selectTrade, selectTradeSeries, tradeAmountMusd } from './trade';
import { describeFlow } from './trade-words';
import type { ExploreTables, Reporter, TradeFlow } from './types';
import type { CountryCode } from '../../domain/countries';
import { figureInYear, type FactSeries } from './fact-series';

type TradeTables = Pick<ExploreTables, 'trade'>;

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
		label: describeFlow(flow, country, reporter),
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

/** One flow of one year as one side returned it. */
export function tradeFigure(
	tables: TradeTables,
	country: CountryCode,
	reporter: Reporter,
	flow: TradeFlow,
	year: number
): ShownFigure {
	return figureInYear(tradeSeries(tables, country, reporter, flow), year);
}

export interface TradeRow {
	flow: TradeFlow;
	/** Chinese returns first, then those of the country: side by side, never summed. */
	figures: readonly { reporter: Reporter; figure: ShownFigure }[];
}

/** A year's trade: both ways, from China, to China, each as both sides returned it. */
export function tradeRows(tables: TradeTables, country: CountryCode, year: number): TradeRow[] {
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
