/**
 * The URL of a site: its origin and folder, for the absolute URLs that search engines and
 * embedding sites need. Pages are built with a placeholder, which `scripts/assemble.mjs` replaces.
 */

/** An origin that no host has; pages of `.cache/pages` use it in place of the site's own. */
export const PLACEHOLDER = 'http://site.invalid';

/** The default port of `npm start` and the tests. */
export const LOCAL_PORT = 4173;

/** @param {number} port */
export const getLocalOrigin = (port) => `http://localhost:${port}`;

/** Whether a site is for this computer: no origin was set. @param {string} origin */
export const isLocalOrigin = (origin) => new URL(origin).hostname === 'localhost';

const FOLDERS = /^(?:\/[\w.~-]+)*$/;

/** @param {string} text @returns {URL | null} */
function parseSiteUrl(text) {
	// without a scheme the host would be parsed as one: `localhost:4173`
	return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
}

/**
 * Reads `SITE_ORIGIN`: scheme and host, perhaps a port. A trailing slash is allowed.
 * @param {string} text @returns {string} the origin
 * @throws an error that says what is wrong and what to write
 */
export function parseOrigin(text) {
	const setting = `SITE_ORIGIN is “${text}”`;
	const url = parseSiteUrl(text);
	if (!url) {
		const guess = parseSiteUrl(`https://${text}`);
		if (/^[a-z]+:\/\//i.test(text) || !guess)
			throw new Error(
				`${setting}, which is not the address of a site. Write it as SITE_ORIGIN=https://example.org`
			);
		throw new Error(
			`${setting}, which is missing https:// in front. Write SITE_ORIGIN=https://${text.replace(/\/+$/, '')}`
		);
	}
	if (url.search || url.hash || url.username || url.password)
		throw new Error(
			`${setting}, which has more than a scheme and a host. Write SITE_ORIGIN=${url.origin}`
		);
	const path = url.pathname.replace(/\/+$/, '');
	if (path)
		throw new Error(
			`${setting}, which contains a folder. Write SITE_ORIGIN=${url.origin} BASE_PATH=${path}`
		);
	return url.origin;
}

/**
 * Reads `BASE_PATH`: empty, or like `/atlas`. A trailing slash is allowed.
 * @param {string} text @returns {string}
 * @throws an error that says what is wrong and what to write
 */
export function parseBasePath(text) {
	const path = text.replace(/\/+$/, '');
	if (!FOLDERS.test(path))
		throw new Error(
			`BASE_PATH is “${text}”, which is not a folder of a site. Write it with a slash in front: BASE_PATH=/atlas`
		);
	return path;
}

/**
 * Reads `REPORT_URL`: the page where readers report a wrong figure, or empty. The card of a figure
 * adds `row` and `edition` to its query.
 * @param {string} text @returns {string}
 * @throws an error that says what is wrong and what to write
 */
export function parseReportUrl(text) {
	if (text === '' || parseSiteUrl(text)) return text;
	throw new Error(
		`REPORT_URL is “${text}”, which is not the address of a page. Write it as REPORT_URL=https://example.org/report`
	);
}

/**
 * The URL of the site from the environment, and where its readers report errors.
 * @returns {{ origin: string | null, basePath: string, reportUrl: string }} origin is null if none is set
 */
export function readEnvironmentSite(
	{ SITE_ORIGIN = '', BASE_PATH = '', REPORT_URL = '' } = process.env
) {
	return {
		origin: SITE_ORIGIN === '' ? null : parseOrigin(SITE_ORIGIN),
		basePath: parseBasePath(BASE_PATH),
		reportUrl: parseReportUrl(REPORT_URL)
	};
}

/** The same for a site that will be published, which needs an origin. */
export function getPublishedSite(environment = process.env) {
	const { origin, ...rest } = readEnvironmentSite(environment);
	if (origin === null)
		throw new Error(
			'SITE_ORIGIN is not set. The pages name their whole address to search engines, to chats and to ' +
				'those who embed them. Say where the site will stand: SITE_ORIGIN=https://example.org npm run build'
		);
	return { origin, ...rest };
}
