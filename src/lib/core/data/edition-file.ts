/**
 * What a build says of older editions: `editions/index.json` names them, and one file an edition
 * holds how the tables of this build differ from its own. Made by `data/build/editions/`.
 */
import type { TablePatch } from './table-patch';
import type { Source } from './types';

/** The built files that hold figures. */
export const EDITION_TABLES = ['core', 'detail', 'claims', 'explore', 'search'] as const;
export type EditionTable = (typeof EDITION_TABLES)[number];

/** Which data a build was made of; a part of every page that asks for an older edition. */
export interface BuiltEdition {
	edition: string;
	/** Names the built tables: differences fit these and no others. */
	base: string;
}

/** Of the folder `editions/` of a build. */
export interface EditionList extends BuiltEdition {
	/** Every edition that is kept, the current one among them, oldest first. */
	editions: readonly string[];
}

/** One cell of a table, as it is written there; empty where there was or is none. */
export interface CellChange {
	/** `students`, `amount`. */
	field: string;
	unit: string;
	from: string;
	to: string;
}

/** A row that differs between an edition and the current one. */
export interface RowChange {
	kind: 'changed' | 'added' | 'removed';
	/** `Students in China: the series on the map`. */
	table: string;
	/** What tells it from the other rows of its place and year; may be empty. */
	row: string;
	/** `Kazakhstan`; empty where a row is of no one country. */
	place: string;
	year: number | null;
	cells: readonly CellChange[];
	/** That of the newer row first. */
	sourceIds: readonly string[];
}

export interface EditionFile {
	edition: string;
	/** Of the build whose tables the patches change. */
	base: string;
	/** What makes the tables of this build those of the edition. */
	patches: Readonly<Record<EditionTable, TablePatch>>;
	/** From the edition to the current one. */
	changes: readonly RowChange[];
	/** Sources that changes name. */
	sources: Readonly<Record<string, Source>>;
}

/** Of the folder of a built site. */
export const EDITION_LIST_PATH = 'editions/index.json';
export const editionPath = (edition: string): string => `editions/${edition}.json`;
