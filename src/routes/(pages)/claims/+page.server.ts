import { claimsRelation } from './claims-relation';
import type { PageServerLoad } from './$types';

/** Computed while the page is built, and sent with it. */
export const load: PageServerLoad = () => claimsRelation();
