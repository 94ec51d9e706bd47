import type { DealSum } from '../../../src/lib/core/data/types';
import { number, text, word } from '../cells';
import { getTable, type TableSet } from '../read-tables';

export function shapeDeals(set: TableSet): DealSum[] {
	return getTable(set, 'tracker_sums').rows.map((row) => ({
		edition: word(row, 'edition'),
		country: word(row, 'country'),
		year: number(row, 'year'),
		sector: text(row, 'sector'),
		kind: word(row, 'kind'),
		deals: number(row, 'deals'),
		amountMusd: number(row, 'amount_musd'),
		sourceId: text(row, 'source_id')
	}));
}
