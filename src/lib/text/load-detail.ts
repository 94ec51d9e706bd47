import { m } from '#messages';
import type { DetailTables } from '../core/data/types';
import { createTableLoader } from '../core/data/atlas';

/** Loads other figures, loans, projects, all events and sources. Failed loads are not cached. */
export const loadDetail = createTableLoader<DetailTables>(
	'detail',
	() => import('#built/detail.json'),
	m.load_error_detail
);
