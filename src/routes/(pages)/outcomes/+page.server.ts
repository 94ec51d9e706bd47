import { outcomeTables } from '$lib/features/outcomes/outcome-tables';
import type { PageServerLoad } from './$types';

/** Computed while the page is built, and sent with it. */
export const load: PageServerLoad = () => outcomeTables();
