import { LANGUAGE } from '#language';
import type { Handle } from '@sveltejs/kit';

/** The faces of the first words: `source-sans-3-latin-wght-normal.woff2` and its serif. */
const EARLY_FONT = /source-s(ans-3|erif-4)-latin-wght-normal[^/]*\.woff2$/;

/** Says in every page which language it is in, and asks early for the fonts it is set in. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%language%', LANGUAGE).replace('%atlas.top%', LANGUAGE === 'en' ? '' : '/..'),
		preload: ({ type, path }) => type === 'js' || (type === 'font' && EARLY_FONT.test(path))
	});
