import { YEARS } from '$lib/core/domain/years';
import { ID_ALIASES, PAGE_ALIASES, COUNTRY_ALIASES, findMovedPath } from '$lib/core/link/aliases';
import { getCanonicalUrl } from '$lib/core/site/urls';
import type { EntryGenerator, RequestHandler } from './$types';
import { formatMovedPage } from '../moved-page';

export const prerender = true;

export const entries: EntryGenerator = () =>
	[
		...YEARS.flatMap((year) => Object.keys(COUNTRY_ALIASES).map((old) => `${year}/${old}`)),
		...Object.keys(PAGE_ALIASES),
		...Object.keys(ID_ALIASES.step).flatMap((step) => [`present/${step}`, `embed/present/${step}`])
	].map((old) => ({ old }));

// exactly this type: SvelteKit writes an HTML page for it, and a file without extension for others
export const GET: RequestHandler = ({ params, url }) => {
	const path = findMovedPath(params.old) ?? '/';
	return new Response(formatMovedPage(params.old, path, getCanonicalUrl(url, path)), {
		headers: { 'content-type': 'text/html' }
	});
};
