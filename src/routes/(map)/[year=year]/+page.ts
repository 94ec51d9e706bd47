import { YEARS } from '$lib/core/domain/years';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => YEARS.map((year) => ({ year: String(year) }));

export const load: PageLoad = ({ params }) => ({ year: Number(params.year) });
