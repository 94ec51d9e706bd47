import core from './built/core.json';
import { asPinned } from './pinned-edition';
import type { CoreTables, DetailTables, Source } from './types';

/** The built tables that every page needs, in one synchronous piece: figures render before any fetch. */
export const atlas = asPinned('core', core as unknown as CoreTables);

/** A source named by a core table; undefined only for sources that only `loadDetail` holds. */
export function coreSource(id: string): Source | undefined {
	return Object.hasOwn(atlas.sources, id) ? atlas.sources[id] : undefined;
}

let detail: Promise<DetailTables> | null = null;

/**
 * The tables that are read on demand: other figures, loans, projects, all events and sources.
 * @throws Error when the file cannot be loaded; the next call tries again
 */
export function loadDetail(): Promise<DetailTables> {
	detail ??= import('./built/detail.json').then(
		(module) => asPinned('detail', module.default as unknown as DetailTables),
		(cause: unknown) => {
			detail = null;
			throw new Error(
				'The detail tables did not load. Check the connection and try again; the map and its figures keep working.',
				{ cause }
			);
		}
	);
	return detail;
}
