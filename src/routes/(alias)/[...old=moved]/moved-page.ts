import { m } from '#messages';
import { createHash } from 'node:crypto';
import { LANGUAGE } from '#language';

/** The same in every page, so that one hash allows it. Query and anchor of an old link come along. */
const SCRIPT = "location.replace(document.querySelector('a').href+location.search+location.hash)";
const HASH = createHash('sha256').update(SCRIPT).digest('base64');

/** From one page of the atlas to another, wherever the atlas is served from. */
function relativeLink(from: string, to: string): string {
	return '../'.repeat(from.split('/').length - 1) + to.slice(1) || './';
}

/**
 * A page at an old address that leads to the present one: hundreds of bytes, for there are hundreds
 * of them. Where no script runs, the browser follows without the query.
 * @param old path without a slash at its start
 * @param path where the page is now, with one
 * @param canonical the same as a whole address
 */
export function formatMovedPage(old: string, path: string, canonical: string): string {
	const target = relativeLink(old, path);
	return [
		`<!doctype html><html lang="${LANGUAGE}"><meta charset="utf-8">`,
		`<title>${m.error_moved()}</title>`,
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none';script-src 'sha256-${HASH}'">`,
		'<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">',
		`<link rel="canonical" href="${canonical}">`,
		`<noscript><meta http-equiv="refresh" content="0;url=${target}"></noscript>`,
		`<p><a href="${target}">${m.error_moved_lead({ path })}</a></p>`,
		`<script>${SCRIPT}</script></html>\n`
	].join('');
}
