import { LINK_LETTERS } from '$lib/layers/own/table-link';
import { packText, TooLongError, unpackText } from '$lib/core/link/packed-text';
import { parseUserFile, type ParsedUserFile, type UserFile } from './user-file';

/** More than any table that fits into a link; anything larger is an attack. */
export const LINK_LIMITS = { bytes: 2_000_000, rows: 10_000 } as const;
/** Packed: nothing that unpacks to less is longer. */
const MOST_PACKED_LETTERS = 400_000;
/** The file of a talk may contain a table that is too long for a link. */
const BYTES_OF_TALK = 10_000_000;

export const PREFIX = '#data=';

/** Why a table in a link could not be read; `other` if it is cut off or damaged. */
export type LinkError = 'other' | 'later-version' | 'too-large' | 'too-slow';
export type ParsedLink = { file: UserFile } | { error: LinkError };

/** The end of a link with a table, which browsers send to no server; null if it is too long. */
export function makeLinkEnd(file: UserFile): { anchor: string | null; letters: number } {
	const packed = packText(JSON.stringify(file));
	const letters = packed.length;
	return { anchor: letters > LINK_LETTERS ? null : PREFIX + packed, letters };
}

/** The packed table of an anchor; null if it has none. */
export const findPackedTable = (anchor: string): string | null =>
	anchor.startsWith(PREFIX) ? anchor.slice(PREFIX.length) : null;

function parsePacked(packed: string, mostBytes: number, mostRows: number): ParsedLink {
	let parsed: ParsedUserFile;
	try {
		parsed = parseUserFile(unpackText(packed, mostBytes));
	} catch (cause) {
		return { error: cause instanceof TooLongError ? 'too-large' : 'other' };
	}
	return 'file' in parsed && parsed.file.rows.length > mostRows ? { error: 'too-large' } : parsed;
}

/** A table from a link, which anybody may have made. */
export const parsePackedLink = (packed: string): ParsedLink =>
	packed.length > MOST_PACKED_LETTERS
		? { error: 'too-large' }
		: parsePacked(packed, LINK_LIMITS.bytes, LINK_LIMITS.rows);

/** A table from the file of a talk, which the reader opened. */
export const parsePackedTable = (packed: string): ParsedLink =>
	parsePacked(packed, BYTES_OF_TALK, Infinity);
