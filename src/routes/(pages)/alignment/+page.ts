import { isOlderEdition } from '$lib/core/data/pinned-edition';
import { loadAlignmentTables } from '$lib/features/alignment/alignment-tables';
import type { PageLoad } from './$types';

/** The prerendered data are of the newest edition; those of an older one are computed here. */
export const load: PageLoad = ({ data }) => (isOlderEdition() ? loadAlignmentTables() : data);
