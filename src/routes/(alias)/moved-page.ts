import { m } from '#messages';
import { createHash } from 'node:crypto';
import { LANGUAGE } from '#language';

/** The same in every page: one hash allows it. Keeps the query and anchor of an old link. */
const SCRIPT =
	"let u=new URL(document.querySelector('a').href),l=location;u.search=l.search;u.hash=l.hash||u.hash;l.replace(u)";
const HASH = createHash('sha256').update(SCRIPT).digest('base64');

/** From one page of the atlas to another, regardless of where the atlas is served. */
function relativeLink(from: string, to: string): string {
	const link = '../'.repeat(from.split('/').length - 1) + to.slice(1);
	return /^(#|$)/.test(link) ? `./${link}` : link;
}

/**
 * A page at an old URL that redirects to the present one: a few hundred bytes, as there are
 * hundreds of them. Without scripts, the browser redirects without the query.
 * @param old path without a leading slash
 * @param path where the page is now, with a leading slash
 * @param canonical the same as an absolute URL
 */
export function formatMovedPage(old: string, path: string, canonical: string): string {
	const target = relativeLink(old, path);
	return [
		`<!doctype html><html lang="${LANGUAGE}"><meta charset="utf-8">`,
		`<title>${m.error_moved()}</title>`,
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none';script-src 'sha256-${HASH}'">`,
		'<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
		`<link rel="canonical" href="${canonical}">`,
		`<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>`,
		`<p><a href="${target}">${m.error_moved_lead({ path })}</a></p>`,
		`<script>${SCRIPT}</script></html>\n`
	].join('');
}
