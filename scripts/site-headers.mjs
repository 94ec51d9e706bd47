/**
 * The headers that a host of the atlas should send. `npm start` sends them; `static/_headers` and
 * `docs/hosting/nginx.conf` have them for static hosts and for nginx, and `tests/hosting` compares
 * them with this file. What a page can set itself is in its own policy: see `content-security.mjs`.
 */

import { FOLDER_LANGUAGES } from './messages/languages.mjs';
import { OPEN_PATHS } from './program-files.mjs';

/** For every response. */
const everywhere = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'cross-origin-opener-policy': 'same-origin',
	'permissions-policy':
		'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()'
};

/** The folder of a language, or the top of the site. */
const folder = `^(/(${FOLDER_LANGUAGES.join('|')}))?`;
const embed = new RegExp(`${folder}/embed(/|$|\\.html$)`);
const openData = new RegExp(`${folder}/(data|oembed)/.|^(${OPEN_PATHS})`);
/** Pages that other sites may frame. */
const isEmbed = (/** @type {string} */ path) => embed.test(path);
/** Data and descriptions that another site's scripts may read. */
const isOpenData = (/** @type {string} */ path) => openData.test(path);
/**
 * Names in this folder have a hash of the contents; files elsewhere may change. All languages share
 * it.
 */
const isImmutable = (/** @type {string} */ path) => path.startsWith('/_app/immutable/');

/** @param {string} path below the base path @returns {Record<string, string>} */
export function getHeaders(path) {
	return {
		...everywhere,
		'content-security-policy': isEmbed(path) ? 'frame-ancestors *' : "frame-ancestors 'self'",
		'cache-control': isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
		...(isOpenData(path) && { 'access-control-allow-origin': '*' })
	};
}
