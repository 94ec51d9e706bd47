/** A cell as its file holds it: a number where the file itself says that it is one. */
export type RawCell = string | number;

/** A table as it stands in a file, before anything is understood. */
export interface RawTable {
	/** Of the sheet or the file. */
	name: string;
	columns: readonly string[];
	/** As long as the columns. */
	rows: readonly (readonly RawCell[])[];
}

/** Beyond these a file is refused, before it can make the page slow. */
export const LIMITS = {
	fileBytes: 10_000_000,
	unpackedBytes: 40_000_000,
	/** A file packed more tightly is a bomb, no table. */
	packedRatio: 200,
	rows: 10_000,
	columns: 100,
	cellLetters: 2000,
	tables: 20
} as const;

/** Why a file gives no table. */
export type ReadFault =
	| { code: 'empty' }
	| { code: 'file-too-large'; megabytes: number }
	| { code: 'unpacks-too-large' }
	| { code: 'too-many-rows'; count: number }
	| { code: 'too-many-columns'; count: number }
	| { code: 'old-spreadsheet' }
	| { code: 'no-table-file' }
	| { code: 'broken-zip' }
	| { code: 'broken-json' }
	| { code: 'json-without-rows' }
	| { code: 'no-table-in-zip' }
	| { code: 'no-points' }
	| { code: 'later-version' }
	| { code: 'reader-failed' };

/** What was done with a file that its owner should know. */
export type ReadNote =
	| { code: 'read-as'; encoding: Encoding }
	| { code: 'years-as-columns'; first: number; last: number }
	| { code: 'longer-rows'; count: number }
	| { code: 'cut-cells'; count: number }
	| { code: 'shapes-left-out'; count: number }
	| { code: 'tables-left-out'; count: number }
	| { code: 'unnamed-columns'; count: number };

/** In which letters may be written; the first is what a file is taken for. */
export const ENCODINGS = ['utf-8', 'windows-1251', 'windows-1252', 'gb18030', 'utf-16le'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export type ReadResult =
	{ tables: readonly RawTable[]; notes: readonly ReadNote[] } | { fault: ReadFault };

/** Stops the reading of a file with what its owner is told. */
export class UnreadableFile extends Error {
	constructor(readonly fault: ReadFault) {
		super(fault.code);
	}
}
