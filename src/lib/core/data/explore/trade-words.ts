import { m } from '#messages';
import { countryByCode, type CountryCode } from '../../domain/countries';
import { YEARS } from '../../domain/years';
import type { TradeFlow } from './types';
import type { ExploreTables, Reporter } from './types';

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

/** `goods both ways, Chinese returns`. */
export function describeFlow(flow: TradeFlow, country: CountryCode, reporter: Reporter): string {
	return m.explore_flow_returned({
		flow: TRADE_FLOW_WORDS[flow],
		reporter: describeReporter(country, reporter)
	});
}

/** What the tables hold of one side's returns, where it is not every year; null where it is. */
export function describeTradeGap(
	{ trade }: Pick<ExploreTables, 'trade'>,
	country: CountryCode,
	reporter: Reporter
): string | null {
	const rows = trade.filter((row) => row.country === country && row.reporter === reporter);
	const years = [...new Set(rows.map(({ year }) => year))];
	const { name } = countryByCode(country);
	if (years.length === 0) return m.explore_no_returns({ name });
	if (years.length === YEARS.length) return null;
	return m.explore_some_returns({ name, count: years.length, all: YEARS.length });
}
