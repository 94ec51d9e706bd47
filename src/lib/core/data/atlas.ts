import core from '#built/core.json';
import { m } from '#messages';
import { formatDate } from '../domain/dates';
import { tableLoader } from './load-table';
import { asPinned } from './pinned-edition';
import type { CoreTables, DetailTables, Source } from './types';

/** The built tables that every page needs, in one synchronous piece: figures render before any fetch. */
export const atlas = asPinned('core', core as unknown as CoreTables);

/** Edition `2026-11` as it stands in a sentence; `2026-11-2` is the second of its month. */
export function formatEdition(edition: string): string {
	const [year = '', month = '1', ordinal] = edition.split('-');
	const date = formatDate(`${year}-${month}`);
	return ordinal ? m.forms_numbered({ date, ordinal }) : date;
}

/** The edition of all tables as it stands in a sentence: `December 2026`. */
export const EDITION_NAME = formatEdition(atlas.edition);

/** Sources that a page learns of beside those of its tables: those of a reader's own table. */
export const furtherSources = new Map<string, Source>();

/** A source named by a core table; undefined only for sources that only `loadDetail` holds. */
export function coreSource(id: string): Source | undefined {
	return Object.hasOwn(atlas.sources, id) ? atlas.sources[id] : furtherSources.get(id);
}

/**
 * The tables that are read on demand: other figures, loans, projects, all events and sources.
 * @throws Error when the file cannot be loaded; the next call tries again
 */
export const loadDetail = tableLoader<DetailTables>(
	'detail',
	() => import('#built/detail.json'),
	m.fault_detail
);
