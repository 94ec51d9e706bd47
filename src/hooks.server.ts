import { LANGUAGE } from '#language';
import type { Handle } from '@sveltejs/kit';

/** Says in every page which language it is in. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%language%', LANGUAGE)
	});
