import core from '#built/core.json';
import { createLoader, loadWithRetry } from '../site/load-with-retry';
import type { EditionTable } from './edition-file';
import { drawOverview } from './courses';
import { asPinned } from './pinned-edition';
import type { BuiltCoreTables, Source } from './types';

/** The built tables that every page needs. Imported, not fetched: figures render at once. */
export const atlas = drawOverview(asPinned('core', core as unknown as BuiltCoreTables));

/** Sources from outside the atlas: those of a reader's own table. */
export const furtherSources = new Map<string, Source>();

/** A source named by a core table; undefined for sources that only `loadDetail` has. */
export function getCoreSource(id: string): Source | undefined {
	return Object.hasOwn(atlas.sources, id) ? atlas.sources[id] : furtherSources.get(id);
}

/**
 * Returns a loader of a built table in the edition that the page shows. It loads once; after a
 * failure, which throws, the next call tries again.
 * @param load the bare `() => import('…')`
 * @param describeFailure the message if it does not load
 */
export function createTableLoader<Tables>(
	table: EditionTable,
	load: () => Promise<{ default: unknown }>,
	describeFailure: () => string
): () => Promise<Tables> {
	return createLoader(() =>
		loadWithRetry(load).then(
			(module) => asPinned(table, module.default as Tables),
			(cause: unknown) => {
				throw new Error(describeFailure(), { cause });
			}
		)
	);
}
