import { loadWithRetry } from '../site/load-with-retry';
import type { EditionTable } from './edition-file';
import { asPinned } from './pinned-edition';

/**
 * A built table that is read on demand, as the edition has it that the page is pinned to.
 * @param load the bare `() => import('…')`
 * @param fault the message to readers if it does not load
 * @returns reads it once; after a failure, which throws, the next call tries again
 */
export function tableLoader<Tables>(
	table: EditionTable,
	load: () => Promise<{ default: unknown }>,
	fault: () => string
): () => Promise<Tables> {
	let loading: Promise<Tables> | null = null;
	return () =>
		(loading ??= loadWithRetry(load).then(
			(module) => asPinned(table, module.default as Tables),
			(cause: unknown) => {
				loading = null;
				throw new Error(fault(), { cause });
			}
		));
}
