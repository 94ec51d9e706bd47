import { alignmentTables } from '$lib/features/alignment/alignment-tables';
import type { PageServerLoad } from './$types';

/** Computed while the page is built, and sent with it. */
export const load: PageServerLoad = () => alignmentTables();
