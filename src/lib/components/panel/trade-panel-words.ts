import { TRADE_FLOW_WORDS } from '../../data/explore/trade-words';
import type { TradeFlow } from '../../data/explore/trade';
import type { Reporter } from '../../data/explore/types';
import { republicByCode, type RepublicCode } from '../../domain/republics';

export const TRADE_PANEL_WORDS = {
	flow: 'Flow, drawn below where chosen',
	choose: 'Flow drawn in the chart'
} as const;

/** The head of a column. */
export function describeReturns(republic: RepublicCode, reporter: Reporter): string {
	return reporter === 'china' ? 'China’s returns' : `${republicByCode(republic).name}’s returns`;
}

export function describeTradeChart(flow: TradeFlow): string {
	const words = TRADE_FLOW_WORDS[flow];
	return words.charAt(0).toUpperCase() + words.slice(1);
}
