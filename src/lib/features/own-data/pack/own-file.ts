import * as v from 'valibot';
import { LIMITS, type RawTable } from '../read/raw-table';
import { LEAST_YEAR, MOST_YEAR } from '../understand/read-year';
import { ROLES } from '../understand/roles';

export const FORMAT = 'atlas-own-data';
/** Raised when a file of before can no longer be read as it stands. */
const VERSION = 1;

const text = v.pipe(v.string(), v.maxLength(LIMITS.cellLetters));
const cell = v.union([text, v.pipe(v.number(), v.finite())]);

/** How values are drawn: by size, or by shade, which suits rates. */
export const LOOKS = ['symbols', 'shades'] as const;
/** The series of the atlas that the reader's own stand beside. */
export const AGAINST = ['students', 'deals', 'fdi', 'institutes'] as const;

const viewSchema = v.object({
	year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(LEAST_YEAR), v.maxValue(MOST_YEAR))),
	/** What is looked at, by its key; empty for the first. */
	series: v.optional(text, ''),
	/** Of several units the one that is drawn; null for the first. */
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
/** A table with all that its owner said of it and the view that it was seen in. */
export type OwnFile = v.InferOutput<typeof fileSchema>;

/** What the owner says of a table. */
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

/** A file of the atlas from its text; rows are made as long as the columns. */
export function parseOwnFile(json: string): ParsedOwnFile {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return { fault: 'other' };
	}
	const isLater = v.safeParse(
		v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.minValue(VERSION + 1)) }),
		value
	).success;
	if (isLater) return { fault: 'later-version' };
	const parsed = v.safeParse(fileSchema, value);
	if (!parsed.success) return { fault: 'other' };
	const { columns, rows } = parsed.output;
	const even = rows.map((row) => columns.map((_, index) => row[index] ?? ''));
	return { file: { ...parsed.output, rows: even } };
}
