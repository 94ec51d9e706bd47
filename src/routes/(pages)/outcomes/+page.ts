import { isOlderEdition } from '$lib/core/data/pinned-edition';
import { loadOutcomeTables } from '$lib/features/outcomes/outcome-rows';
import type { PageLoad } from './$types';

/** The prerendered data are of the newest edition; those of an older one are computed here. */
export const load: PageLoad = ({ data }) => (isOlderEdition() ? loadOutcomeTables() : data);
