import { error } from '@sveltejs/kit';
import { CLAIMS } from '$lib/features/claims/claims';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
	CLAIMS.map(({ number }) => ({ claim: String(number) }));

export const load: PageLoad = ({ params }) => {
	const claim = CLAIMS.find(({ number }) => String(number) === params.claim);
	return { claim: claim ?? error(404) };
};
