import * as v from 'valibot';
import { TAB_TABLE_KEY } from '$lib/layers/own/requested-table';
import { packText, unpackText } from '$lib/core/link/packed-text';
import { findBrowserStorage, keep, readStored } from '$lib/state/browser-storage';
import { LIMITS } from '../read/raw-table';
import { LEAST_YEAR, MOST_YEAR } from '../understand/read-year';
import { COMBINATIONS } from '../understand/combine-periods';
import { ROLES } from '../understand/role-names';

const FORMAT = 'atlas-own-data';
/** Increased when earlier files can no longer be read unchanged. */
const VERSION = 1;

const text = v.pipe(v.string(), v.maxLength(LIMITS.cellLetters));
const cell = v.union([text, v.pipe(v.number(), v.finite())]);

/** How values are drawn: by size, or by shade, which suits rates. */
export const LOOKS = ['symbols', 'shades'] as const;
/** The series of the atlas that the user's own is compared with. */
export const AGAINST = ['students', 'deals', 'fdi', 'institutes'] as const;

const viewSchema = v.object({
	year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(LEAST_YEAR), v.maxValue(MOST_YEAR))),
	/** The key of the chosen series; empty for the first. */
	series: v.optional(text, ''),
	/** The series of the table, if it has several; the first without one. */
	indicator: v.optional(text),
	/** How quarters and months become years; undecided without it. */
	combine: v.optional(v.picklist(COMBINATIONS)),
	/** The unit that is drawn; null for the first. */
	unit: v.nullable(text),
	look: v.picklist(LOOKS),
	against: v.picklist(AGAINST)
});

const fileSchema = v.object({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	title: text,
	unit: text,
	source: text,
	sourceAddress: text,
	columns: v.pipe(
		v.array(v.object({ name: text, role: v.nullable(v.picklist(ROLES)) })),
		v.minLength(1),
		v.maxLength(LIMITS.columns)
	),
	decimal: v.nullable(v.picklist(['point', 'comma'])),
	rows: v.pipe(v.array(v.array(cell)), v.minLength(1), v.maxLength(LIMITS.rows)),
	view: viewSchema
});

export type UserDataView = v.InferOutput<typeof viewSchema>;
export type UserFile = v.InferOutput<typeof fileSchema>;

/** The description of a table by its owner. */
export type UserLabels = Pick<UserFile, 'title' | 'unit' | 'source' | 'sourceAddress'>;

export const makeUserFile = (parts: Omit<UserFile, 'format' | 'version'>): UserFile => ({
	format: FORMAT,
	version: VERSION,
	...parts
});

type ParsedUserFile = { file: UserFile } | { error: 'other' | 'later-version' };

const json = v.pipe(v.string(), v.parseJson());
const FILE = v.pipe(json, fileSchema);
const LATER_FILE = v.pipe(
	json,
	v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(VERSION + 1)) })
);

/** Reads a file of the atlas; rows get as many cells as there are columns. */
export function parseUserFile(text: string): ParsedUserFile {
	const { success, output } = v.safeParse(FILE, text);
	if (!success) return { error: v.is(LATER_FILE, text) ? 'later-version' : 'other' };
	const { columns, rows } = output;
	const even = rows.map((row) => columns.map((_, index) => row[index] ?? ''));
	return { file: { ...output, rows: even } };
}

/** A file that the workbench wrote, `*.atlas.json`; null for any other. */
export function parseUserBytes(bytes: Uint8Array): ParsedUserFile | null {
	const start = new TextDecoder().decode(bytes.subarray(0, 400));
	if (!start.trimStart().startsWith('{') || !start.includes(FORMAT)) return null;
	return parseUserFile(new TextDecoder().decode(bytes));
}

/** No other URL becomes a link. */
export const isWebUrl = (text: string): boolean => /^https?:\/\//i.test(text);

/** After `#data=`; programs that pass links on cut off longer ones. */
export const LINK_LETTERS = 8192;
/** More than any table that fits into a link; anything larger is an attack. */
const UNPACKED_BYTES = 1_000_000;
/** The file of a talk may contain a table that is too long for a link. */
const UNPACKED_BYTES_OF_TALK = 10_000_000;

export const PREFIX = '#data=';

/** The end of a link with a table, which browsers send to no server; null if it is too long. */
export function formatLinkData(file: UserFile): string | null {
	const packed = packText(JSON.stringify(file));
	return packed.length > LINK_LETTERS ? null : PREFIX + packed;
}

/** The table of a link; null if it has none. */
export function parseLinkData(anchor: string): ParsedUserFile | null {
	return anchor.startsWith(PREFIX) ? parsePackedTable(anchor.slice(PREFIX.length)) : null;
}

/** A packed table, from a link or the file of a talk. */
export function parsePackedTable(packed: string): ParsedUserFile {
	const most = packed.length > LINK_LETTERS ? UNPACKED_BYTES_OF_TALK : UNPACKED_BYTES;
	try {
		return parseUserFile(unpackText(packed, most));
	} catch {
		return { error: 'other' };
	}
}

const PLACES = {
	device: ['localStorage', 'own-data'],
	/** For the maps of this tab, until it is closed. */
	tab: ['sessionStorage', TAB_TABLE_KEY]
} as const;

/** Stores a table, or removes it with null. @returns false if there is no space, or it is forbidden */
export function storeTable(place: keyof typeof PLACES, file: UserFile | null): boolean {
	const [kind, key] = PLACES[place];
	return keep(findBrowserStorage(kind), key, file && JSON.stringify(file)) === null;
}

/** Null if there is no table, or it can no longer be read. */
export function readStoredTable(place: keyof typeof PLACES): UserFile | null {
	const [kind, key] = PLACES[place];
	const text = readStored(findBrowserStorage(kind), key);
	const parsed = text ? parseUserFile(text) : null;
	return parsed && 'file' in parsed ? parsed.file : null;
}
