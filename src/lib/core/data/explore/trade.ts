import type { CountryCode } from '../../domain/countries';
import { YEARS } from '../../domain/years';
import { cellOfRow, gapCell } from '../cells';
import type { Cell } from '../types';
import type { ExploreTables, Reporter, TradeFlow, TradeReturn } from './types';

export const TRADE_FLOWS: readonly TradeFlow[] = ['total', 'from-china', 'to-china'];

type TradeTables = Pick<ExploreTables, 'trade'>;

/** What a return says of a flow in million USD; null where it gives only the total. */
export function tradeAmountMusd(row: TradeReturn, flow: TradeFlow): number | null {
	if (flow === 'total') return row.totalMusd;
	return flow === 'from-china' ? row.fromChinaMusd : row.toChinaMusd;
}

export interface TradeInYear {
	/** The preferred return stands first; empty where there is none. */
	china: readonly TradeReturn[];
	host: readonly TradeReturn[];
}

/** All returns of a country's trade with China in a year, side by side. */
export function selectTrade(
	{ trade }: TradeTables,
	country: CountryCode,
	year: number
): TradeInYear {
	const own = trade.filter((row) => row.country === country && row.year === year);
	return {
		china: own.filter(({ reporter }) => reporter === 'china'),
		host: own.filter(({ reporter }) => reporter === 'host')
	};
}

/** The returns of one reporter as 19 cells in million USD, each the preferred return of its year. */
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
