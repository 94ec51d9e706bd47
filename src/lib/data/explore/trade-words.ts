import { republicByCode, type RepublicCode } from '../../domain/republics';
import type { TradeFlow } from './trade';
import type { ExploreTables, Reporter } from './types';

export const TRADE_FLOW_WORDS: Readonly<Record<TradeFlow, string>> = {
	total: 'goods both ways',
	'from-china': 'goods from China',
	'to-china': 'goods to China'
};

export const TRADE_UNIT = 'million USD';

/** Why two figures of one trade stand side by side. */
export const TRADE_RULE =
	'Each side returns its own figure, and the two differ by republic: goods bound for Russia and equipment of Chinese contractors explain most of it. They are never added or averaged.';

/** Of several returns of one side and year, which is drawn. */
export const TRADE_CHOICE =
	'Where one side has several figures for a year, the International Monetary Fund’s series is drawn, then a figure worked out from printed ones, then a rounded one. The others stand beside it.';

export function describeReporter(republic: RepublicCode, reporter: Reporter): string {
	return reporter === 'china' ? 'Chinese returns' : `returns of ${republicByCode(republic).name}`;
}

/** What the tables hold of one side's returns, where it is not every year; null where it is. */
export function describeTradeGap(
	{ trade }: Pick<ExploreTables, 'trade'>,
	republic: RepublicCode,
	reporter: Reporter
): string | null {
	const rows = trade.filter((row) => row.republic === republic && row.reporter === reporter);
	const years = [...new Set(rows.map(({ year }) => year))];
	const { name } = republicByCode(republic);
	if (years.length === 0) {
		return `No return by ${name} itself was found, for any year: its side cannot be shown.`;
	}
	if (years.length === 19) return null;
	return `${name}’s own returns were found for ${years.length} of 19 years; the others stay empty.`;
}
