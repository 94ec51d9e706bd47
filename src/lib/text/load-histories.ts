import { m } from '#messages';
import { createTableLoader } from '../core/data/atlas';
import type { HistoryTables } from '../core/data/history-types';

/** Loads what the tables know of places by date, for the card of one. Failed loads are not cached. */
export const loadHistories = createTableLoader<HistoryTables>(
	'histories',
	() => import('#built/histories.json'),
	m.history_not_loaded
);
