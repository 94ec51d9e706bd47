import { packText, unpackText } from '$lib/core/link/packed-text';
import { parseOwnFile, type OwnFile, type ParsedOwnFile } from './own-file';

/** Of a link, before which stands `#data=`; what is longer, programs that pass links on cut off. */
export const LINK_LETTERS = 8192;
/** More than any table that fits into a link; what unpacks to more was made to. */
const UNPACKED_BYTES = 1_000_000;

const PREFIX = '#data=';

/**
 * The end of a link that carries a table. A browser sends to no host what stands behind the `#`.
 * @returns null where it is too long for a link
 */
export function formatLinkData(file: OwnFile): string | null {
	const packed = packText(JSON.stringify(file));
	return packed.length > LINK_LETTERS ? null : PREFIX + packed;
}

/** The table of a link; null where the link has none. */
export function parseLinkData(anchor: string): ParsedOwnFile | null {
	if (!anchor.startsWith(PREFIX)) return null;
	try {
		return parseOwnFile(unpackText(anchor.slice(PREFIX.length), UNPACKED_BYTES));
	} catch {
		return { fault: 'other' };
	}
}
