import * as v from 'valibot';
import { COMPARED_MEASURES, type ComparedMeasure } from '$lib/core/domain/compared-measures';
import { cleanForeignText, FOREIGN_LETTERS } from '$lib/core/domain/foreign-text';
import { TAB_TABLE_KEY } from '$lib/layers/own/requested-table';
import { findBrowserStorage, keep, readStored } from '$lib/state/browser-storage';
import { LIMITS } from '../read/raw-table';
import { LEAST_YEAR, MOST_YEAR } from '../understand/read-year';
import { COMBINATIONS } from '../understand/combine-periods';
import { ROLES } from '../understand/role-names';

const FORMAT = 'atlas-own-data';
/** Increased when earlier files can no longer be read unchanged. */
const VERSION = 1;

const text = v.pipe(v.string(), v.maxLength(LIMITS.cellLetters));
/** A line or an area is longer than any other text. */
const cellText = v.pipe(v.string(), v.maxLength(LIMITS.shapeLetters));
const cell = v.union([cellText, v.pipe(v.number(), v.finite())]);

/** How values are drawn: by size, or by shade, which suits rates. */
export const LOOKS = ['symbols', 'shades'] as const;
/** The measures of the atlas that the user's own series is compared with. */
export type Against = Exclude<ComparedMeasure, 'own'>;
export const AGAINST = COMPARED_MEASURES.filter((each): each is Against => each !== 'own');
/** As links and files of before name them. */
const AGAINST_ALIASES: Readonly<Record<string, Against>> = {
	deals: 'acquisitions',
	fdi: 'direct-host'
};

/** A measure by its word or an earlier one; undefined for any other. */
export const findAgainst = (word: string): Against | undefined =>
	AGAINST.find((each) => each === (AGAINST_ALIASES[word] ?? word));

/** How the reader's charts are drawn; by default bars from zero. */
export const FORMS = ['bars', 'lines'] as const;
const number = v.pipe(v.number(), v.finite());

const columnIndex = v.pipe(v.number(), v.integer(), v.minValue(0));

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
	against: v.pipe(
		text,
		v.transform((word) => findAgainst(word) ?? 'students')
	),
	/** Another series of the table, instead of one of the atlas. */
	second: v.optional(text),
	/** The column that colours places; null for none, and the table's own without it. */
	category: v.optional(v.nullable(columnIndex)),
	/** Only rows with this text in a column. */
	filter: v.optional(v.object({ column: columnIndex, is: text })),
	form: v.optional(v.picklist(FORMS)),
	/** The ends of the axis of values; null for automatic. */
	axis: v.optional(v.object({ from: v.nullable(number), to: v.nullable(number) }))
});

const fileSchema = v.object({
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	title: text,
	unit: text,
	/** Who made the table; files of before have none. */
	author: v.optional(text, ''),
	source: text,
	sourceAddress: text,
	columns: v.pipe(
		v.array(v.object({ name: text, role: v.nullable(v.picklist(ROLES)) })),
		v.minLength(1),
		v.maxLength(LIMITS.columns)
	),
	decimal: v.nullable(v.picklist(['point', 'comma'])),
	rows: v.pipe(v.array(v.array(cell)), v.minLength(1), v.maxLength(LIMITS.rows)),
	view: viewSchema,
	/** Whether it came with a link of someone else. */
	isSent: v.optional(v.boolean(), false)
});

export type UserDataView = v.InferOutput<typeof viewSchema>;
export type UserFile = v.InferOutput<typeof fileSchema>;

/** The description of a table by its owner. */
export type UserLabels = Pick<UserFile, 'title' | 'unit' | 'author' | 'source' | 'sourceAddress'>;

type Optional = 'author' | 'isSent';
export const makeUserFile = (
	parts: Omit<UserFile, 'format' | 'version' | Optional> & Partial<Pick<UserFile, Optional>>
): UserFile => ({
	...{ format: FORMAT, version: VERSION, author: '', isSent: false },
	...parts
});

/** The words of a table as they are shown: short, on one line, see `cleanForeignText`. */
export const cleanLabels = ({
	title,
	unit,
	author,
	source,
	sourceAddress
}: UserLabels): UserLabels => ({
	title: cleanForeignText(title, FOREIGN_LETTERS.title),
	unit: cleanForeignText(unit, FOREIGN_LETTERS.unit),
	author: cleanForeignText(author, FOREIGN_LETTERS.author),
	source: cleanForeignText(source, FOREIGN_LETTERS.source),
	sourceAddress
});

export type ParsedUserFile = { file: UserFile } | { error: 'other' | 'later-version' };

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
