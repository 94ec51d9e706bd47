import { loadCountryPanel } from '$lib/features/country-panel/load-panel.svelte';
import { loadPanelLists } from '$lib/state/panel-tables.svelte';
import { COUNTRIES, getCountryBySlug } from '$lib/core/domain/countries';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => COUNTRIES.map(({ slug }) => ({ country: slug }));

export const load: PageLoad = async ({ params }) => {
	await Promise.all([loadCountryPanel(), loadPanelLists()]);
	// the matcher rejects all other words
	return { country: getCountryBySlug(params.country)!.code };
};
