import { LANGUAGE } from '#language';
import type { Handle } from '@sveltejs/kit';
import { leanMarkup } from '$lib/site/lean-markup';

/** Says in every page which language it is in, and leaves out what a browser knows. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => leanMarkup(html.replace('%language%', LANGUAGE))
	});
