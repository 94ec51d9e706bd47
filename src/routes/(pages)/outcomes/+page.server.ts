import { loadOutcomeTables } from '$lib/features/outcomes/outcome-rows';
import type { PageServerLoad } from './$types';

/** Computed at build time, and sent with the page. */
export const load: PageServerLoad = () => loadOutcomeTables();
