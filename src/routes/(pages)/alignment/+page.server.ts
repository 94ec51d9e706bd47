import { loadAlignmentTables } from '$lib/features/alignment/alignment-tables';
import type { PageServerLoad } from './$types';

/** Computed at build time, and sent with the page. */
export const load: PageServerLoad = () => loadAlignmentTables();
