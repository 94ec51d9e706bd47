import { m } from '#messages';
import { loadWithRetry } from '../../site/load-with-retry';
import { asPinned } from '../pinned-edition';
import type { ExploreTables } from './types';

let explore: Promise<ExploreTables> | null = null;

/**
 * The tables for comparing: trade, debt, agreements, polls, Russia, regions. A page that is prerendered
 * with their figures awaits this in its `load`.
 * @throws Error when the file cannot be loaded; the next call tries again
 */
export function loadExplore(): Promise<ExploreTables> {
	explore ??= loadWithRetry(() => import('#built/explore.json')).then(
		(module) => asPinned('explore', module.default as unknown as ExploreTables),
		(cause: unknown) => {
			explore = null;
			throw new Error(m.explore_not_loaded(), { cause });
		}
	);
	return explore;
}
