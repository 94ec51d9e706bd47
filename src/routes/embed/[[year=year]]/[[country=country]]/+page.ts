import { COUNTRIES } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => [
	{},
	...YEARS.flatMap((year) => [
		{ year: String(year) },
		...COUNTRIES.map(({ slug }) => ({ year: String(year), country: slug }))
	])
];
