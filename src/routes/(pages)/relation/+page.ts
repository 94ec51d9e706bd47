import { isOlderEdition } from '$lib/data/pinned-edition';
import type { PageLoad } from './$types';

/** What was sent with the page is of the newest edition; of an older one it is computed here. */
export const load: PageLoad = async ({ data }) =>
	isOlderEdition() ? (await import('./relation-tables')).relationTables() : data;
