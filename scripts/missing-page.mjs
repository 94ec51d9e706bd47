/**
 * The page for unknown URLs, `404.html`, which a host sends at any depth. It has the text and
 * links of `src/routes/404` for readers without scripts, with URLs from the root; its scripts
 * start like the shell, because the URL may still be that of a page.
 */

export const MISSING = '404.html';

/** As `src/lib/core/site/not-started.ts` names it. */
const MISSING_ID = 'missing';

const STYLE = /<link href="[^"]*" rel="stylesheet"[^>]*>/g;
const TITLE = /<title>[^<]*<\/title>/;
/** The content of a page, before the script that starts it. */
const BODY = /<body[^>]*>\s*<div[^>]*>([\s\S]*?)<script>/;
/** A URL relative to the page, but not an anchor or the page itself. */
const RELATIVE = /\b(href|src)="(\.[^"]*)"/g;

/** The first match, which must exist. @param {string} html @param {RegExp} pattern */
function find(html, pattern) {
	const found = pattern.exec(html);
	if (!found) throw new Error(`${MISSING} has no ${pattern}`);
	return found[1] ?? found[0];
}

/**
 * @param {string} page as rendered, with URLs relative to the top of its language
 * @param {string} shell with URLs from the root
 * @param {string} top the path of its language on its host: '' or like `/atlas/ru`
 */
export function buildMissingPage(page, shell, top) {
	const sent = page.replace(RELATIVE, (_, name, url) => {
		const { pathname, search, hash } = new URL(url, `http://site.invalid${top}/${MISSING}`);
		return `${name}="${pathname}${search}${hash}"`;
	});
	const styles = (sent.match(STYLE) ?? []).filter((link) => !shell.includes(link));
	const words = `<div id="${MISSING_ID}">${find(sent, BODY)}</div>`;
	return shell
		.replace(TITLE, () => find(sent, TITLE))
		.replace('</head>', () => `${styles.join('\n')}\n</head>`)
		.replace(/<body[^>]*>/, (body) => `${body}\n${words}`);
}
