import { loadWithRetry } from '../site/load-with-retry';
import type { EditionTable } from './edition-file';
import { asPinned } from './pinned-edition';

/**
 * Returns a loader of a built table in the edition that the page shows. It loads once; after a
 * failure, which throws, the next call tries again.
 * @param load the bare `() => import('…')`
 * @param fault the message if it does not load
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
