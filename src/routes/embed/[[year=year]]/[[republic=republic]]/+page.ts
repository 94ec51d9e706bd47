import { REPUBLICS } from '$lib/core/domain/republics';
import { YEARS } from '$lib/core/domain/years';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () => [
	{},
	...YEARS.flatMap((year) => [
		{ year: String(year) },
		...REPUBLICS.map(({ slug }) => ({ year: String(year), republic: slug }))
	])
];
