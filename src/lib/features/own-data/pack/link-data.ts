import { packText, unpackText } from '$lib/core/link/packed-text';
import { parseOwnFile, type OwnFile, type ParsedOwnFile } from './own-file';

/** After `#data=`; programs that pass links on cut off longer ones. */
export const LINK_LETTERS = 8192;
/** More than any table that fits into a link; anything larger is an attack. */
const UNPACKED_BYTES = 1_000_000;
/** The file of a talk may contain a table that is too long for a link. */
const UNPACKED_BYTES_OF_TALK = 10_000_000;

export const PREFIX = '#data=';

/**
 * The end of a link with a table; a browser sends nothing after the `#` to a server.
 * @returns null if it is too long
 */
export function formatLinkData(file: OwnFile): string | null {
	const packed = packText(JSON.stringify(file));
	return packed.length > LINK_LETTERS ? null : PREFIX + packed;
}

/** The table of a link; null if it has none. */
export function parseLinkData(anchor: string): ParsedOwnFile | null {
	return anchor.startsWith(PREFIX) ? parsePackedTable(anchor.slice(PREFIX.length)) : null;
}

/** A packed table, from a link or the file of a talk. */
export function parsePackedTable(packed: string): ParsedOwnFile {
	const most = packed.length > LINK_LETTERS ? UNPACKED_BYTES_OF_TALK : UNPACKED_BYTES;
	try {
		return parseOwnFile(unpackText(packed, most));
	} catch {
		return { fault: 'other' };
	}
}
