import { m } from '#messages';
import { TRADE_FLOW_WORDS } from '$lib/core/data/explore/trade-words';
import type { TradeFlow } from '$lib/core/data/explore/types';
import type { Reporter } from '$lib/core/data/explore/types';
import { countryByCode, type CountryCode } from '$lib/core/domain/countries';

/** The head of a column. */
export function describeReturns(country: CountryCode, reporter: Reporter): string {
	return reporter === 'china'
		? m.panel_part_trade_china()
		: m.panel_part_trade_host({ name: countryByCode(country).name });
}

export function describeTradeChart(flow: TradeFlow): string {
	const words = TRADE_FLOW_WORDS[flow];
	return words.charAt(0).toUpperCase() + words.slice(1);
}
