import { loadCountryPanel } from '$lib/features/country-panel/load-panel.svelte';
import { COUNTRIES, getCountryBySlug } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	YEARS.map(String).flatMap((year) => [
		{ year },
		...COUNTRIES.map(({ slug }) => ({ year, country: slug }))
	]);

export const load: PageLoad = async ({ params }) => {
	if (params.country) await loadCountryPanel();
	return {
		year: Number(params.year),
		country: getCountryBySlug(params.country ?? '')?.code ?? null
	};
};
