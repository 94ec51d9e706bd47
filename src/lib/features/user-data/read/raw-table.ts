import type { CountryCode } from '$lib/core/domain/countries';
import type { DecimalSign } from '../understand/read-number';
import type { Role } from '../understand/role-names';

/** A cell as it is in its file: a number only if the file stores it as one. */
export type RawCell = string | number;

/** A table before its cells are interpreted. */
export interface RawTable {
	/** Of the sheet or the file. */
	name: string;
	columns: readonly string[];
	/** As long as the columns. */
	rows: readonly (readonly RawCell[])[];
}

/** What a known format says of a column; `unused` needs no question, null says nothing. */
export type KnownRole = Role | 'unused' | null;

/** What was set aside while a table was read, before any limit. */
export interface SetAside {
	/** Rows of the file below its header. */
	allRows: number;
	/** Of them, those of the five countries; null if no column names countries. */
	rowsOfFive: number | null;
	/** Names of other places, the first few. */
	places: readonly string[];
	/** Rows, or columns, of years that the atlas does not cover. */
	otherYears: number;
}

/** Names of places that are listed; others are only counted. */
export const MOST_PLACES = 8;

/** Words of the file itself, for the reader to change. */
export interface FileWords {
	title: string;
	unit: string;
	source: string;
	sourceAddress: string;
}

/** How a table was cut out of its file; the reader can change each. */
export interface CutOut {
	/** Null for a file that is no text. */
	encoding: Encoding | null;
	/** Null for a file without delimiters. */
	delimiter: Delimiter | null;
	/** Rows above the header, of the rows that have cells. */
	skippedRows: number;
	headerRows: number;
	keepsOtherYears: boolean;
}

/**
 * A table as it is after reading: its rows in long form, one figure each, with what its format says of
 * its columns, its own words, and what was changed or set aside.
 */
export interface ReadTable extends RawTable {
	/** One for each column. */
	known: readonly KnownRole[];
	/** The format writes numbers in one way; null if it does not say. */
	decimal: DecimalSign;
	words: FileWords;
	aside: SetAside;
	notes: readonly ReadNote[];
	/** Null for a table that a link or saved file holds. */
	cut: CutOut | null;
	/** Other readings of the file that are as likely. */
	doubts: readonly ReadDoubt[];
}

/** Another reading that the reader has to choose from, with the first words in each. */
export interface ReadDoubt {
	code: 'encoding';
	readings: readonly { encoding: Encoding; sample: string }[];
}

/** A file beyond these limits is rejected before it can slow down the page. */
export const LIMITS = {
	/** Of text, which is read as a stream. */
	textBytes: 60_000_000,
	/** Of a workbook or zip, which is unpacked. */
	packedBytes: 10_000_000,
	unpackedBytes: 40_000_000,
	/** A file compressed more tightly is a zip bomb. */
	packedRatio: 200,
	/** After rows of other places are set aside, and again after columns have become rows. */
	rows: 200_000,
	/** After columns of periods have become rows. */
	columns: 100,
	fileColumns: 2000,
	cellLetters: 2000,
	/** Of one line or area, and of all in a file; more are left out where they change its form least. */
	shapeVertices: 3000,
	allVertices: 300_000,
	/** Of a cell with a line or an area. */
	shapeLetters: 70_000,
	tables: 20
} as const;

export type ReadError =
	| { code: 'file-too-large'; megabytes: number; most: number }
	| { code: 'too-many-rows' | 'too-many-columns'; count: number }
	| { code: 'none-of-five'; count: number; places: readonly string[] }
	| { code: 'empty' | 'unpacks-too-large' | 'old-spreadsheet' | 'no-table-file' }
	| { code: 'broken-zip' | 'no-table-in-zip' }
	| { code: 'broken-json' | 'json-without-rows' | 'no-shapes' | 'later-version' }
	/** `names`: those of places cannot be loaded. */
	| { code: 'reader-failed' | 'names' };

/** How a file was changed while it was read. */
export type ReadNote =
	| { code: 'known-format'; format: string }
	| { code: 'periods-as-columns'; first: string; last: string }
	| { code: 'columns-as-series' | 'joined-header' | 'merged-cells'; count: number }
	| { code: 'longer-rows' | 'cut-cells' | 'unnamed-columns'; count: number }
	| { code: 'outlines' | 'shapes-left-out'; count: number }
	| { code: 'outlines-thinned'; count: number; most: number }
	| { code: 'tables-left-out' | 'text-rows'; count: number };

/** The encodings that a file may have; the first is the default. */
export const ENCODINGS = [
	...(['utf-8', 'windows-1251', 'koi8-r', 'ibm866', 'gb18030', 'windows-1252'] as const),
	...(['utf-16le', 'utf-16be'] as const)
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The reader's choices; null detects. */
export interface ReadChoices {
	encoding: Encoding | null;
	delimiter: Delimiter | null;
	header: { skippedRows: number; headerRows: number } | null;
	keepsOtherYears: boolean;
}

export const NO_CHOICES: ReadChoices = {
	...{ encoding: null, delimiter: null, header: null },
	keepsOtherYears: false
};

export type ReadResult = { tables: readonly ReadTable[] } | { error: ReadError };

/** @param done share of the file, from 0 to 1 */
export type OnProgress = (done: number, rows: number) => void;

/** One of the five, another place, or a name that is not known. */
export type FindCountry = (text: string) => CountryCode | 'other' | null;

/** Stops reading a file, with a reason for the user. */
export class UnreadableFile extends Error {
	constructor(readonly error: ReadError) {
		super(error.code);
	}
}
