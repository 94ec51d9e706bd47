import { FIRST_SLICES, LANGUAGE, LANGUAGES } from '#language';
import { m } from '#messages';
import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { trimMarkup } from '$lib/core/site/lean-markup';

/** The fonts of the first words: see `ui/font-faces.ts`. */
const EARLY_FONT = new RegExp(`/s(ans|erif)-(${FIRST_SLICES})\\.[^/]+\\.woff2$`);

/** A phone requests the scripts of a page when it is touched: see `begin` in app.html. */
const MODULE_PRELOAD = 'rel="modulepreload"';

/** The root of the site, where languages share files, relative to this folder. */
const SITE_TOP = LANGUAGE === 'en' ? '' : '/..';

/** The pages of other languages and the pictures that pages name are built separately. */
const BUILT_ELSEWHERE = new RegExp(
	`^(/(${LANGUAGES.filter((other) => other !== LANGUAGE).join('|')})(/|$)|(/${LANGUAGE})?/(previews|views)/)`
);

/** The shell for any address has no page, so no title, before it has started. */
const withTitle = (html: string) =>
	html.includes('<title>')
		? html
		: html.replace('</head>', () => `<title>${m.header_site_name()}</title>\n</head>`);

/** The rules that are inside a page: SvelteKit writes them before its sheets, which would override them. */
const STYLE = /<style>[\s\S]*?<\/style>\s*/;

/** Moves them after the sheets, the order that they have as a sheet. */
function moveStylesLast(html: string): string {
	const [styles] = STYLE.exec(html) ?? [];
	if (!styles) return html;
	return html.replace(styles, '').replace('</head>', () => `${styles}</head>`);
}

/** Sets language and site of every page, removes what browsers do not need, preloads fonts. */
export const handle: Handle = ({ event, resolve }) => {
	if (building && BUILT_ELSEWHERE.test(event.url.pathname))
		return new Response(null, { status: 404 });
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			trimMarkup(
				moveStylesLast(withTitle(html))
					.replace('%language%', LANGUAGE)
					.replace('%atlas.top%', SITE_TOP)
					.replace('%atlas.site%', event.url.origin)
					.replaceAll(MODULE_PRELOAD, `${MODULE_PRELOAD} media=(min-width:720px)`)
			),
		preload: ({ type, path }) => type === 'js' || (type === 'font' && EARLY_FONT.test(path))
	});
};
