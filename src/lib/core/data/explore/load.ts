import { m } from '#messages';
import { tableLoader } from '../load-table';
import type { ExploreTables } from './types';

/**
 * The tables for comparing: trade, debt, agreements, polls, Russia, regions. A page that is prerendered
 * with their figures awaits this in its `load`.
 * @throws Error when the file cannot be loaded; the next call tries again
 */
export const loadExplore = tableLoader<ExploreTables>(
	'explore',
	() => import('#built/explore.json'),
	m.explore_not_loaded
);
