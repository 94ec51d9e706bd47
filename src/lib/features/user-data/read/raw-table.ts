/** A cell as it is in its file: a number only if the file stores it as one. */
export type RawCell = string | number;

/** A table as it is in a file, before its cells are interpreted. */
export interface RawTable {
	/** Of the sheet or the file. */
	name: string;
	columns: readonly string[];
	/** As long as the columns. */
	rows: readonly (readonly RawCell[])[];
}

/** A file beyond these limits is rejected before it can slow down the page. */
export const LIMITS = {
	fileBytes: 10_000_000,
	unpackedBytes: 40_000_000,
	/** A file compressed more tightly is a zip bomb. */
	packedRatio: 200,
	rows: 10_000,
	columns: 100,
	cellLetters: 2000,
	tables: 20
} as const;

export type ReadError =
	| { code: 'file-too-large'; megabytes: number }
	| { code: 'too-many-rows' | 'too-many-columns'; count: number }
	| { code: 'empty' | 'unpacks-too-large' | 'old-spreadsheet' | 'no-table-file' }
	| { code: 'broken-zip' | 'no-table-in-zip' }
	| { code: 'broken-json' | 'json-without-rows' | 'no-points' | 'later-version' }
	/** `names`: those of places cannot be loaded. */
	| { code: 'reader-failed' | 'names' };

/** How a file was changed while it was read. */
export type ReadNote =
	| { code: 'read-as'; encoding: Encoding }
	| { code: 'years-as-columns'; first: number; last: number }
	| { code: 'longer-rows' | 'cut-cells' | 'unnamed-columns'; count: number }
	| { code: 'shapes-left-out' | 'tables-left-out'; count: number };

/** The encodings that a file may have; the first is the default. */
export const ENCODINGS = ['utf-8', 'windows-1251', 'windows-1252', 'gb18030', 'utf-16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type ReadResult =
	{ tables: readonly RawTable[]; notes: readonly ReadNote[] } | { error: ReadError };

/** Stops reading a file, with a reason for the user. */
export class UnreadableFile extends Error {
	constructor(readonly error: ReadError) {
		super(error.code);
	}
}
