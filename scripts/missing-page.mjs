/**
 * The page for addresses that are none, `404.html`: a host sends the one file at any depth. It holds
 * the words and links of `src/routes/404` for readers without scripts, with addresses from the root;
 * its scripts start as the shell does, at whatever address it is, which may be that of a page.
 */

export const MISSING = '404.html';

/** As `src/lib/core/site/not-started.ts` names it. */
const MISSING_ID = 'missing';

const STYLE = /<link href="[^"]*" rel="stylesheet"[^>]*>/g;
const TITLE = /<title>[^<]*<\/title>/;
/** What a page says, in front of the script that starts it. */
const BODY = /<body[^>]*>\s*<div[^>]*>([\s\S]*?)<script>/;
/** An address relative to the page; one within it, and that of itself, begin otherwise. */
const RELATIVE = /\b(href|src)="(\.[^"]*)"/g;

/** The first of a text that must be there. @param {string} html @param {RegExp} pattern */
function find(html, pattern) {
	const found = pattern.exec(html);
	if (!found) throw new Error(`${MISSING} has no ${pattern}`);
	return found[1] ?? found[0];
}

/**
 * @param {string} page as it was made, with addresses relative to the top of its language
 * @param {string} shell with addresses from the root
 * @param {string} top where its language lies on its host: '' or like `/atlas/ru`
 */
export function missingPage(page, shell, top) {
	const sent = page.replace(RELATIVE, (_, name, address) => {
		const { pathname, search, hash } = new URL(address, `http://site.invalid${top}/${MISSING}`);
		return `${name}="${pathname}${search}${hash}"`;
	});
	const styles = (sent.match(STYLE) ?? []).filter((link) => !shell.includes(link));
	const head = [...styles, find(sent, TITLE)].join('\n');
	const words = `<div id="${MISSING_ID}">${find(sent, BODY)}</div>`;
	return shell
		.replace('</head>', () => `${head}\n</head>`)
		.replace(/<body[^>]*>/, (body) => `${body}\n${words}`);
}
