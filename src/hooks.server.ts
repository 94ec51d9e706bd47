import { FIRST_SLICES, LANGUAGE } from '#language';
import type { Handle } from '@sveltejs/kit';
import { leanMarkup } from '$lib/core/site/lean-markup';

/** What the first words are set in: see `ui/font-faces.ts`. */
const EARLY_FONT = new RegExp(`/s(ans|erif)-(${FIRST_SLICES})\\.[^/]+\\.woff2$`);

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
