import { isOlderEdition } from '$lib/core/data/pinned-edition';
import { outcomeTables } from '$lib/features/outcomes/outcome-rows';
import type { PageLoad } from './$types';

/** The prerendered data are of the newest edition; those of an older one are computed here. */
export const load: PageLoad = ({ data }) => (isOlderEdition() ? outcomeTables() : data);
