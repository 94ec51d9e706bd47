import { m } from '#messages';
import { loadPart } from '../../site/load-part';
import { asPinned } from '../pinned-edition';
import type { ExploreTables } from './types';

let explore: Promise<ExploreTables> | null = null;

/**
 * The tables for comparing: trade, debt, ties, polls, Russia, regions. A page that is prerendered
 * with their figures awaits this in its `load`.
 * @throws Error when the file cannot be loaded; the next call tries again
 */
export function loadExplore(): Promise<ExploreTables> {
	explore ??= loadPart(() => import('#built/explore.json')).then(
		(module) => asPinned('explore', module.default as unknown as ExploreTables),
		(cause: unknown) => {
			explore = null;
			throw new Error(m.explore_not_loaded(), { cause });
		}
	);
	return explore;
}
