import type { DirectInvestment } from '../../../src/lib/data/types';
import { number, optionalText, text, word } from '../cells';
import { tableOf, type TableSet } from '../read-tables';

/** Every figure of direct investment, drawn or not; none in editions before 2026-12. */
export function shapeDirectInvestment(set: TableSet): DirectInvestment[] {
	return tableOf(set, 'direct_investment').rows.map((row) => ({
		id: text(row, 'id'),
		republic: word(row, 'republic'),
		year: number(row, 'year'),
		period: text(row, 'period'),
		concept: word(row, 'concept'),
		reporter: text(row, 'reporter'),
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
