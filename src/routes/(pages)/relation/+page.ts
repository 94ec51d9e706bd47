import { isOlderEdition } from '$lib/core/data/pinned-edition';
import { relationTables } from '$lib/features/relation/relation-tables';
import type { PageLoad } from './$types';

/** What was sent with the page is of the newest edition; of an older one it is computed here. */
export const load: PageLoad = ({ data }) => (isOlderEdition() ? relationTables() : data);
