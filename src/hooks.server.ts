import { LANGUAGE } from '#language';
import type { Handle } from '@sveltejs/kit';
import { leanMarkup } from '$lib/site/lean-markup';

/** The faces of the first words: `source-sans-3-latin-wght-normal.woff2` and its serif. */
const EARLY_FONT =
	LANGUAGE === 'ru' || LANGUAGE === 'kk'
		? /source-s(ans-3|erif-4)-cyrillic-wght-normal[^/]*\.woff2$/
		: /source-s(ans-3|erif-4)-latin-wght-normal[^/]*\.woff2$/;

/** A phone asks for the scripts of a page when it is touched: see `begin` in app.html. */
const MODULE_PRELOAD = 'rel="modulepreload"';

/** The top of the site, where languages share files, from the folder of this one. */
const SITE_TOP = LANGUAGE === 'en' ? '' : '/..';

/**
 * Says in every page which language and which site it is of, leaves out what a browser knows, and asks early for
 * the fonts that the page is set in.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			leanMarkup(
				html
					.replace('%language%', LANGUAGE)
					.replace('%atlas.top%', SITE_TOP)
					.replace('%atlas.site%', event.url.origin)
					.replaceAll(MODULE_PRELOAD, `${MODULE_PRELOAD} media="(min-width: 720px)"`)
			),
		preload: ({ type, path }) => type === 'js' || (type === 'font' && EARLY_FONT.test(path))
	});
