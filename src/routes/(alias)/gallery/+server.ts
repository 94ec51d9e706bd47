import { getCanonicalUrl } from '$lib/core/site/urls';
import { formatMovedPage } from '../moved-page';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The gallery is a part of the first page, and has its name in the menu as an address. */
export const GET: RequestHandler = ({ url }) =>
	new Response(formatMovedPage('gallery', '/#views', getCanonicalUrl(url, '/')), {
		headers: { 'content-type': 'text/html' }
	});
