import { relationTables } from '$lib/features/relation/relation-tables';
import type { PageServerLoad } from './$types';

/** Computed while the page is built, and sent with it. */
export const load: PageServerLoad = () => relationTables();
