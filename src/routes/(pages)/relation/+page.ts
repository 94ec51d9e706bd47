import { isOlderEdition } from '$lib/core/data/pinned-edition';
import { relationTables } from '$lib/features/relation/relation-tables';
import type { PageLoad } from './$types';

/** The prerendered data are of the newest edition; those of an older one are computed here. */
export const load: PageLoad = ({ data }) => (isOlderEdition() ? relationTables() : data);
