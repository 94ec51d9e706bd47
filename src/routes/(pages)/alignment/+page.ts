import { isOlderEdition } from '$lib/core/data/pinned-edition';
import { alignmentTables } from '$lib/features/alignment/alignment-tables';
import type { PageLoad } from './$types';

/** What was sent with the page is of the newest edition; of an older one it is computed here. */
export const load: PageLoad = ({ data }) => (isOlderEdition() ? alignmentTables() : data);
