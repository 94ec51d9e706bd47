import { loadExplore } from '$lib/text/load-explore';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ explore: await loadExplore() });
