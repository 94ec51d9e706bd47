import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { parseOwnFile, type OwnFile, type ParsedOwnFile } from './own-file';

/** Of a link, before which stands `#data=`; what is longer, programs that pass links on cut off. */
export const LINK_LETTERS = 8192;
/** More than any table that fits into a link; what unpacks to more was made to. */
const UNPACKED_BYTES = 1_000_000;

const PREFIX = '#data=';

const toBase64Url = (bytes: Uint8Array) => {
	const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
};

function fromBase64Url(text: string): Uint8Array {
	const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** @throws Error where it is more than a link may hold, or broken */
function unpack(bytes: Uint8Array): string {
	const parts: Uint8Array[] = [];
	let length = 0;
	const inflate = new Inflate((part) => {
		length += part.length;
		if (length > UNPACKED_BYTES) throw new Error('too long');
		parts.push(part.slice());
	});
	for (let at = 0; at < bytes.length; at += 512)
		inflate.push(bytes.subarray(at, at + 512), at + 512 >= bytes.length);
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return strFromU8(whole);
}

/**
 * The end of a link that carries a table. A browser sends to no host what stands behind the `#`.
 * @returns null where it is too long for a link
 */
export function formatLinkData(file: OwnFile): string | null {
	const packed = toBase64Url(deflateSync(strToU8(JSON.stringify(file)), { level: 9 }));
	return packed.length > LINK_LETTERS ? null : PREFIX + packed;
}

/** The table of a link; null where the link has none. */
export function parseLinkData(anchor: string): ParsedOwnFile | null {
	if (!anchor.startsWith(PREFIX)) return null;
	try {
		return parseOwnFile(unpack(fromBase64Url(anchor.slice(PREFIX.length))));
	} catch {
		return { fault: 'other' };
	}
}
