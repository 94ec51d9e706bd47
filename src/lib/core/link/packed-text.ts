import { deflateSync, Inflate } from 'fflate';

/** Deflate compresses a thousandfold at most: an input piece of this size cannot fill the memory. */
const PIECE_BYTES = 256;

/** A text as characters for a URL's `#`; `unpackText` is the inverse. */
export function packText(text: string): string {
	const bytes = deflateSync(new TextEncoder().encode(text), { level: 9 });
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text is longer than allowed. */
export class TooLongError extends Error {}

/** Stops at `mostBytes`. @throws TooLongError if the text is longer, Error if the input is broken */
export function unpackText(packed: string, mostBytes: number): string {
	const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
	const pieces: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const stream = new Inflate((piece, isLast) => {
		length += piece.length;
		if (length > mostBytes) throw new TooLongError(`more than ${mostBytes} bytes`);
		pieces.push(piece);
		isWhole = isLast;
	});
	for (let start = 0; start < bytes.length; start += PIECE_BYTES) {
		const end = start + PIECE_BYTES;
		stream.push(bytes.subarray(start, end), end >= bytes.length);
	}
	if (!isWhole) throw new Error('the text is cut off');
	const all = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return new TextDecoder('utf-8', { fatal: true }).decode(all);
}
