import type { TradeReturn } from '../../../../src/lib/core/data/explore/types';
import type { Known } from '../../../../src/lib/core/domain/quality';
import type { TradeFlow } from '../../../../src/lib/core/data/explore/types';
import { number, optionalNumber, text, word } from '../../cells';
import type { CsvRow } from '../../csv-table';
import { getTable, type TableSet } from '../../read-tables';
import { readKnownFrom } from './known';

/** The Fund's series has full returns; everything else is rounded by the press. */
const SERIES = /^imf-dots-/;
/** Words in notes that refer to columns, which readers do not see. */
const COLUMN_LABELS =
	/^reporter=(China|host)(; china_exports_musd holds host imports CIF from China, china_imports_musd host exports FOB to China)?(; )?/;

function knownReturn(row: CsvRow): Known {
	const printed = text(row, 'note');
	const columns = COLUMN_LABELS.exec(printed);
	const rest = printed.slice(columns?.[0].length ?? 0);
	const note = columns?.[2] ? ['imports CIF, exports FOB', rest].filter(Boolean).join('; ') : rest;
	if (/does not fit/.test(note)) return readKnownFrom(row, { note, quality: 'suspect' });
	const plain = SERIES.test(text(row, 'source_id')) && !/estimate/.test(note);
	return readKnownFrom(row, plain ? { note } : { note, quality: 'estimate', bound: 'about' });
}

/** What a note marks as derived: the exports, both legs, or the total if it names neither. */
function derivedFlows(note: string): TradeFlow[] {
	if (!/\bderived\b/.test(note)) return [];
	if (/\bexports derived\b/.test(note)) return ['from-china'];
	return /\bderived: legs\b/.test(note) ? ['from-china', 'to-china'] : ['total'];
}

const ORDER_OF_QUALITY = ['reported', 'estimate', 'suspect', 'unverified'];

/** Lower is better: first by quality, then whether the press rounded it. */
function preference({ quality, note }: TradeReturn): number {
	return ORDER_OF_QUALITY.indexOf(quality) * 2 + (/rounded/.test(note) ? 1 : 0);
}

/**
 * Every return, both reporters. Of one country, year and reporter the preferred is first: the
 * Fund's series, then figures derived from printed ones, then rounded ones, then suspect ones.
 */
export function shapeTrade(set: TableSet): TradeReturn[] {
	const returns = getTable(set, 'trade').rows.map((row): TradeReturn => ({
		country: word(row, 'country'),
		year: number(row, 'year'),
		reporter: word(row, 'reporter'),
		fromChinaMusd: optionalNumber(row, 'china_exports_musd'),
		toChinaMusd: optionalNumber(row, 'china_imports_musd'),
		totalMusd: number(row, 'total_musd'),
		derivedFlows: derivedFlows(text(row, 'note')),
		...knownReturn(row)
	}));
	// a stable sort: rows of equal preference keep the order of the table
	return returns.sort((a, b) => {
		if (a.country !== b.country) return a.country < b.country ? -1 : 1;
		if (a.year !== b.year) return a.year - b.year;
		if (a.reporter !== b.reporter) return a.reporter === 'china' ? -1 : 1;
		return preference(a) - preference(b);
	});
}
