import type { DirectFlow, DirectInvestment } from '../../../src/lib/core/data/types';
import { number, optionalText, text, word } from '../cells';
import { getTable, type TableSet } from '../read-tables';

/** The drawn flows, without columns that only tables show. */
export function shapeDirectFlows(set: TableSet): DirectFlow[] {
	return shapeDirectInvestment(set)
		.filter(({ drawn, concept }) => drawn && concept.startsWith('flow'))
		.map(
			({ id: _id, period: _period, countingBody: _countingBody, drawn: _drawn, ...flow }) => flow
		);
}

/** Every figure of direct investment, drawn or not; none in editions before 2026-12. */
export function shapeDirectInvestment(set: TableSet): DirectInvestment[] {
	return getTable(set, 'direct_investment').rows.map((row) => ({
		id: text(row, 'id'),
		country: word(row, 'country'),
		year: number(row, 'year'),
		period: text(row, 'period'),
		concept: word(row, 'concept'),
		countingBody: text(row, 'reporter'),
		amountM: number(row, 'amount_m'),
		currency: word(row, 'currency'),
		quality: word(row, 'quality'),
		bound: optionalText(row, 'bound') as DirectInvestment['bound'],
		...(text(row, 'evidence') === 'derived' && { isDerived: true }),
		drawn: text(row, 'drawn') === 'true',
		sourceId: text(row, 'source_id'),
		note: text(row, 'note')
	}));
}

/** What panels and ranges show in addition to the drawn flows: stocks, and whole years in dollars. */
export function isStockOrDollarFlow({ concept, period, currency }: DirectInvestment): boolean {
	if (concept.startsWith('flow')) return period === 'year' && currency === 'USD';
	return concept !== 'stock_cumulative';
}
