import { FIRST_SLICES, LANGUAGE } from '#language';
import type { Handle } from '@sveltejs/kit';
import { leanMarkup } from '$lib/core/site/lean-markup';

/** The fonts of the first words: see `ui/font-faces.ts`. */
const EARLY_FONT = new RegExp(`/s(ans|erif)-(${FIRST_SLICES})\\.[^/]+\\.woff2$`);

/** A phone requests the scripts of a page when it is touched: see `begin` in app.html. */
const MODULE_PRELOAD = 'rel="modulepreload"';

/** The root of the site, where languages share files, relative to this folder. */
const SITE_TOP = LANGUAGE === 'en' ? '' : '/..';

/** Sets language and site of every page, removes what browsers do not need, preloads fonts. */
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
