import { parse } from 'papaparse';
import { LIMITS, UnreadableFile, type RawCell } from './raw-table';

/** Room for the header, and for one row too many, which shows that there are too many. */
const PREVIEW = LIMITS.rows + 2;

/** The rows of CSV, TSV or pasted cells; the sign between cells is found from the text. */
export function readDelimited(text: string): RawCell[][] {
	const { data } = parse<string[]>(text, {
		delimitersToGuess: [',', ';', '\t', '|'],
		skipEmptyLines: 'greedy',
		preview: PREVIEW
	});
	if (data.length >= PREVIEW) {
		// a line break within quotes is counted too: the number is said as about
		const count = text.split(/\r\n|\n|\r/).length - 1;
		throw new UnreadableFile({ code: 'too-many-rows', count });
	}
	return data;
}
