import { isAgreementStatus } from '../../../../src/lib/core/data/explore/agreement-catalog';
import type { Agreement } from '../../../../src/lib/core/data/explore/types';
import { optionalText, text, word } from '../../cells';
import { getTable, type TableSet } from '../../read-tables';
import { readKnownFrom } from './known';

/**
 * Memberships and partnerships in the order of the table.
 * @throws Error for an unknown status
 */
export function shapeAgreements(set: TableSet): Agreement[] {
	return getTable(set, 'alignment').rows.map((row) => {
		const status = text(row, 'organisation_or_status');
		if (!isAgreementStatus(status))
			throw new Error(`data/tables/alignment.csv: unknown status "${status}"`);
		const { quality, note, sourceId } = readKnownFrom(row);
		return {
			country: word(row, 'country'),
			status,
			fromDate: text(row, 'from_date'),
			toDate: optionalText(row, 'to_date'),
			drawn: text(row, 'drawn') === 'true',
			quality,
			note,
			sourceId
		};
	});
}
