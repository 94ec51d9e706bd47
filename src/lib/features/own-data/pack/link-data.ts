import { packText, unpackText } from '$lib/core/link/packed-text';
import { parseOwnFile, type OwnFile, type ParsedOwnFile } from './own-file';

/** Of a link, before which stands `#data=`; what is longer, programs that pass links on cut off. */
export const LINK_LETTERS = 8192;
/** More than any table that fits into a link; what unpacks to more was made to. */
const UNPACKED_BYTES = 1_000_000;
/** A talk's file carries what is too long for a link. */
const UNPACKED_BYTES_OF_TALK = 10_000_000;

export const PREFIX = '#data=';

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
	return anchor.startsWith(PREFIX) ? parsePackedTable(anchor.slice(PREFIX.length)) : null;
}

/** The table of packed letters, from a link or the file of a talk. */
export function parsePackedTable(packed: string): ParsedOwnFile {
	const most = packed.length > LINK_LETTERS ? UNPACKED_BYTES_OF_TALK : UNPACKED_BYTES;
	try {
		return parseOwnFile(unpackText(packed, most));
	} catch {
		return { fault: 'other' };
	}
}
