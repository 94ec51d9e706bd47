import { deflateSync, Inflate } from 'fflate';

/** Deflate packs a thousandfold at most: a piece of this size cannot flood the memory. */
const PIECE_BYTES = 256;

/** A text as letters that a URL may hold behind its `#`; `unpackText` is the inverse. */
export function packText(text: string): string {
	const bytes = deflateSync(new TextEncoder().encode(text), { level: 9 });
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Stops as soon as more comes out than a text may have.
 * @throws Error where the letters are broken, or hold more than `mostBytes`
 */
export function unpackText(packed: string, mostBytes: number): string {
	const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
	const pieces: Uint8Array[] = [];
	let length = 0;
	let isWhole = false;
	const stream = new Inflate((piece, isLast) => {
		length += piece.length;
		if (length > mostBytes) throw new Error('more than the text may have');
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
