import * as v from 'valibot';
import { LIMITS, type RawTable } from '../read/raw-table';
import { LEAST_YEAR, MOST_YEAR } from '../understand/read-year';
import { ROLES } from '../understand/roles';

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

export type OwnView = v.InferOutput<typeof viewSchema>;
export type OwnFile = v.InferOutput<typeof fileSchema>;

/** The description of a table by its owner. */
export type OwnWords = Pick<OwnFile, 'title' | 'unit' | 'source' | 'sourceAddress'>;

export function makeOwnFile(
	words: OwnWords,
	table: RawTable,
	read: Pick<OwnFile, 'decimal' | 'view'> & { roles: readonly OwnFile['columns'][number]['role'][] }
): OwnFile {
	return {
		format: FORMAT,
		version: VERSION,
		...words,
		columns: table.columns.map((name, index) => ({ name, role: read.roles[index] ?? null })),
		decimal: read.decimal,
		rows: table.rows.map((row) => [...row]),
		view: read.view
	};
}

export type ParsedOwnFile = { file: OwnFile } | { fault: 'other' | 'later-version' };

const json = v.pipe(v.string(), v.parseJson());
const FILE = v.pipe(json, fileSchema);
const LATER_FILE = v.pipe(
	json,
	v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(VERSION + 1)) })
);

/** Reads a file of the atlas; rows get as many cells as there are columns. */
export function parseOwnFile(text: string): ParsedOwnFile {
	const { success, output } = v.safeParse(FILE, text);
	if (!success) return { fault: v.is(LATER_FILE, text) ? 'later-version' : 'other' };
	const { columns, rows } = output;
	const even = rows.map((row) => columns.map((_, index) => row[index] ?? ''));
	return { file: { ...output, rows: even } };
}

/** A file that the workbench wrote, `*.atlas.json`; null for any other. */
export function parseOwnBytes(bytes: Uint8Array): ParsedOwnFile | null {
	const start = new TextDecoder().decode(bytes.subarray(0, 400));
	if (!start.trimStart().startsWith('{') || !start.includes(FORMAT)) return null;
	return parseOwnFile(new TextDecoder().decode(bytes));
}

/** No other URL becomes a link. */
export const isWebUrl = (text: string): boolean => /^https?:\/\//i.test(text);
