import { republicBySlug } from '$lib/domain/republics';
import { YEARS } from '$lib/domain/years';
import { REPUBLIC_ALIASES } from '$lib/link/aliases';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	YEARS.flatMap((year) =>
		Object.keys(REPUBLIC_ALIASES).map((alias) => ({ year: String(year), alias }))
	);

export const load: PageLoad = ({ params }) => {
	const slug = REPUBLIC_ALIASES[params.alias]!;
	return { year: params.year, slug, name: republicBySlug(slug)!.name };
};
