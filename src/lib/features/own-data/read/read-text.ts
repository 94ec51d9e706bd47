import { parse } from 'papaparse';
import { LIMITS, UnreadableFile, type Encoding, type RawCell, type ReadNote } from './raw-table';

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];
/** For a file that is not UTF-8: the usual encoding of the region. */
const FALLBACK: Encoding = 'windows-1251';

/**
 * The text of a file: by its byte order mark, else as the user chose, else as UTF-8. Bytes that are
 * not UTF-8 are read as `FALLBACK`, with a note.
 */
export function decodeText(
	bytes: Uint8Array,
	chosen: Encoding | null
): { text: string; notes: ReadNote[] } {
	const mark = MARKS.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
	const decode = (encoding: string) => new TextDecoder(encoding).decode(bytes);
	if (mark) return { text: decode(mark[0]), notes: [] };
	if (chosen) return { text: decode(chosen), notes: [{ code: 'read-as', encoding: chosen }] };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
	} catch {
		return { text: decode(FALLBACK), notes: [{ code: 'read-as', encoding: FALLBACK }] };
	}
}

/** Includes the header, and one row more than allowed. */
const PREVIEW = LIMITS.rows + 2;

/** The rows of CSV, TSV or pasted cells; the delimiter is detected. */
export function readDelimited(text: string): RawCell[][] {
	const { data } = parse<string[]>(text, {
		delimitersToGuess: [',', ';', '\t', '|'],
		skipEmptyLines: 'greedy',
		preview: PREVIEW
	});
	if (data.length >= PREVIEW) {
		// approximate: counts line breaks within quotes too
		const count = text.split(/\r\n|\n|\r/).length - 1;
		throw new UnreadableFile({ code: 'too-many-rows', count });
	}
	return data;
}
