import { m } from '#messages';
import { createTableLoader } from '../core/data/atlas';
import type { ExploreTables } from '../core/data/explore/types';

/**
 * Loads the tables for comparing: trade, debt, agreements, polls, Russia, regions. A prerendered page
 * with their figures awaits it in its `load`. Failed loads are not cached.
 */
export const loadExplore = createTableLoader<ExploreTables>(
	'explore',
	() => import('#built/explore.json'),
	m.explore_not_loaded
);
