import { loadRepublicPanel } from '$lib/features/country-panel/load-panel.svelte';
import { loadPanelLists } from '$lib/features/country-panel/panel-tables.svelte';
import { REPUBLICS, republicBySlug } from '$lib/core/domain/republics';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => REPUBLICS.map(({ slug }) => ({ republic: slug }));

export const load: PageLoad = async ({ params }) => {
	await Promise.all([loadRepublicPanel(), loadPanelLists()]);
	// the matcher lets no other word through
	return { republic: republicBySlug(params.republic)!.code };
};
