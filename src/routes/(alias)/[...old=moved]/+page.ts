import { YEARS } from '$lib/domain/years';
import { ID_ALIASES, PAGE_ALIASES, REPUBLIC_ALIASES } from '$lib/link/aliases';
import { movedPath } from '$lib/link/current-spelling';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	[
		...YEARS.flatMap((year) => Object.keys(REPUBLIC_ALIASES).map((old) => `${year}/${old}`)),
		...Object.keys(PAGE_ALIASES),
		...Object.keys(ID_ALIASES.step).map((step) => `present/${step}`)
	].map((old) => ({ old }));

export const load: PageLoad = ({ params }) => ({ path: movedPath(params.old) ?? '/' });
