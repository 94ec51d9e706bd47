import { m } from '#messages';
import type { DetailTables } from '../core/data/types';
import { createTableLoader } from '../core/data/atlas';

let loaded: DetailTables | null = null;

/** The tables, if they have been loaded. */
export const getLoadedDetail = (): DetailTables | null => loaded;

const load = createTableLoader<DetailTables>(
	'detail',
	() => import('#built/detail.json'),
	m.load_error_detail
);

/** Loads other figures, loans, projects, all events and sources. Failed loads are not cached. */
export async function loadDetail(): Promise<DetailTables> {
	loaded = await load();
	return loaded;
}
