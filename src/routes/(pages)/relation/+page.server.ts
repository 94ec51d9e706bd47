import { loadRelationTables } from '$lib/features/relation/relation-tables';
import type { PageServerLoad } from './$types';

/** Computed at build time, and sent with the page. */
export const load: PageServerLoad = () => loadRelationTables();
