import type { Encoding, ReadNote } from './raw-table';

const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** What a file that is not UTF-8 is taken for, and said to be: the usual one of the region. */
const FALLBACK: Encoding = 'windows-1251';

/**
 * The text of a file. Its own mark decides, else the reader's choice, else UTF-8; bytes that are no
 * UTF-8 are read by `FALLBACK`, and a note says so.
 */
export function decodeText(
	bytes: Uint8Array,
	chosen: Encoding | null
): { text: string; notes: ReadNote[] } {
	const mark = MARKS.find(([, begins]) => begins.every((byte, index) => bytes[index] === byte));
	const decode = (encoding: string) => new TextDecoder(encoding).decode(bytes);
	if (mark) return { text: decode(mark[0]), notes: [] };
	if (chosen) return { text: decode(chosen), notes: [{ code: 'read-as', encoding: chosen }] };
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
	} catch {
		return { text: decode(FALLBACK), notes: [{ code: 'read-as', encoding: FALLBACK }] };
	}
}
