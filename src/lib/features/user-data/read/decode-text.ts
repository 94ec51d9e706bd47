import { analyse } from 'chardet';
import { ENCODINGS, type Encoding, type ReadDoubt } from './raw-table';

interface Decoded {
	text: string;
	encoding: Encoding;
	doubts: readonly ReadDoubt[];
}

export const beginsWith = (bytes: Uint8Array, ...begin: number[]): boolean =>
	begin.every((byte, index) => bytes[index] === byte);

const MARKS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16le', [0xff, 0xfe]],
	['utf-16be', [0xfe, 0xff]]
];

/** Enough for a detector. */
const SAMPLE_BYTES = 64_000;
/** For text that no detector knows: the usual encoding of the region. */
const FALLBACK: Encoding = 'windows-1251';
/** Two encodings that are nearer than this are both shown. */
const CLOSE_CONFIDENCE = 15;
const LEAST_CONFIDENCE = 20;
/** Fewer bytes beyond ASCII are too few for a detector. */
const FEW_BYTES = 12;
const USUAL: readonly Encoding[] = ['windows-1251', 'windows-1252', 'gb18030'];

/** Without a mark: Latin letters, digits and line ends leave a zero in each second byte. */
function findUtf16(bytes: Uint8Array): Encoding | null {
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2]! += 1;
	});
	const [even = 0, odd = 0] = zeros;
	const least = Math.max(2, sample.length * 0.02);
	if (bytes.length % 2 !== 0 || Math.max(even, odd) < least) return null;
	if (odd > even * 20) return 'utf-16le';
	return even > odd * 20 ? 'utf-16be' : null;
}

const findMarkedEncoding = (bytes: Uint8Array): Encoding | null =>
	MARKS.find(([, mark]) => beginsWith(bytes, ...mark))?.[0] ?? findUtf16(bytes);

/** Null if the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The encodings that the bytes may have, the likeliest first. */
function rankEncodings(bytes: Uint8Array): { encoding: Encoding; confidence: number }[] {
	return analyse(bytes.subarray(0, SAMPLE_BYTES)).flatMap(({ name, confidence }) => {
		const encoding = ENCODINGS.find((each) => each === name.toLowerCase());
		return encoding && encoding !== 'utf-8' ? [{ encoding, confidence }] : [];
	});
}

/** The first words with letters beyond ASCII. */
function pickSample(text: string): string {
	const words = text.slice(0, SAMPLE_BYTES).match(/[^\s,;|"]*[^\p{ASCII}][^\s,;|"]*/gu) ?? [];
	return [...new Set(words)].slice(0, 6).join(' · ').slice(0, 120);
}

/**
 * The text of a file: by its byte order mark, else as the reader chose, else as UTF-8, else by a
 * detector. Encodings that are nearly as likely are doubts.
 */
export function decodeText(bytes: Uint8Array, chosen: Encoding | null): Decoded {
	const decode = (encoding: Encoding) => new TextDecoder(encoding).decode(bytes);
	const sure = chosen ?? findMarkedEncoding(bytes);
	if (sure) return { text: decode(sure), encoding: sure, doubts: [] };
	const text = decodeUtf8(bytes);
	if (text !== null) return { text, encoding: 'utf-8', doubts: [] };
	const ranked = rankEncodings(bytes);
	const best = ranked[0] ?? { encoding: FALLBACK, confidence: 0 };
	const close = ranked.filter(({ confidence }) => best.confidence - confidence < CLOSE_CONFIDENCE);
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	const isRare = sample.filter((byte) => byte > 127).length < FEW_BYTES;
	const others = isRare || best.confidence < LEAST_CONFIDENCE ? USUAL : [];
	const near = close.map(({ encoding }) => encoding);
	const readings = [...new Set([best.encoding, ...near, ...others])]
		.map((encoding) => ({ encoding, text: new TextDecoder(encoding).decode(sample) }))
		.filter(({ text }, index) => index === 0 || !text.includes('\ufffd'))
		.map(({ encoding, text }) => ({ encoding, sample: pickSample(text) }));
	const isDoubtful = new Set(readings.map(({ sample }) => sample)).size > 1;
	return {
		text: decode(best.encoding),
		encoding: best.encoding,
		doubts: isDoubtful ? [{ code: 'encoding', readings }] : []
	};
}

/** Text has no zero bytes, except in UTF-16. */
export const isBinary = (bytes: Uint8Array): boolean =>
	!findMarkedEncoding(bytes)?.startsWith('utf-16') && bytes.subarray(0, 4096).includes(0);
