import { loadCountryPanel } from '$lib/features/country-panel/load-panel.svelte';
import { COUNTRIES, countryBySlug } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	YEARS.flatMap((year) => COUNTRIES.map(({ slug }) => ({ year: String(year), country: slug })));

export const load: PageLoad = async ({ params }) => {
	await loadCountryPanel();
	return {
		year: Number(params.year),
		// the matcher rejects all other words
		country: countryBySlug(params.country)!.code
	};
};
