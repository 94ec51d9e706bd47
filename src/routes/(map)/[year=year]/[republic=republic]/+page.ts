import { loadRepublicPanel } from '$lib/features/country-panel/load-panel.svelte';
import { REPUBLICS, republicBySlug } from '$lib/core/domain/republics';
import { YEARS } from '$lib/core/domain/years';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	YEARS.flatMap((year) => REPUBLICS.map(({ slug }) => ({ year: String(year), republic: slug })));

export const load: PageLoad = async ({ params }) => {
	await loadRepublicPanel();
	return {
		year: Number(params.year),
		// the matcher lets no other word through
		republic: republicBySlug(params.republic)!.code
	};
};
