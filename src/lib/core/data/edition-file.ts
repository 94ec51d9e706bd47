/** Files of older editions: `editions/index.json` lists them; one file each has the differences. */
import type { Delta } from 'jsondiffpatch';
import type { Source } from './types';

export const EDITION_TABLES = [
	'core',
	'detail',
	'claims',
	'explore',
	'search',
	'distances',
	'histories'
] as const;
export type EditionTable = (typeof EDITION_TABLES)[number];

/** The data of a build; part of every page that requests an older edition. */
export interface BuiltEdition {
	edition: string;
	/** The edition before it: null for the first. */
	previous: string | null;
	/** Identifies the built tables: differences apply to no others. */
	base: string;
}

/** Of `editions/index.json`. */
export interface EditionList extends BuiltEdition {
	/** Every available edition with the current one, oldest first. */
	editions: readonly string[];
}

/** One cell as written in the table; empty if it has no value. */
export interface CellChange {
	/** `students`, `amount`. */
	field: string;
	unit: string;
	from: string;
	to: string;
}

export interface RowChange {
	kind: 'changed' | 'added' | 'removed';
	/** `Students in China: the series on the map`. */
	table: string;
	/** Distinguishes it from other rows of its place and year; may be empty. */
	row: string;
	/** `Kazakhstan`; empty if the row is not about one country. */
	place: string;
	year: number | null;
	cells: readonly CellChange[];
	/** Of the newer row first. */
	sourceIds: readonly string[];
}

export interface EditionFile {
	edition: string;
	/** The build that the patches apply to. */
	base: string;
	/** Turn the tables of this build into those of the edition, for `jsondiffpatch`; null for equal ones. */
	patches: Readonly<Record<EditionTable, Delta | null>>;
	/** From the edition to the current one. */
	changes: readonly RowChange[];
	sources: Readonly<Record<string, Source>>;
}

/** Within the folder of a built site. */
export const EDITION_LIST_PATH = 'editions/index.json';
export const getEditionPath = (edition: string): string => `editions/${edition}.json`;

/** Pages that always show the newest figures: talks, with figures filled in by the build, and tables. */
const NEWEST_ONLY = /^\/(present|presenter|talk|data)(\/|$)/;
const SHOWS_ALL = /^\/data\/changes\/?$/;

/** @param path within the atlas, as `/present/khorgos` */
export function showsNewestOnly(path: string): boolean {
	return NEWEST_ONLY.test(path) && !SHOWS_ALL.test(path);
}
