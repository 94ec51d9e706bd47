import { loadExplore } from '$lib/core/data/explore/load';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ explore: await loadExplore() });
