/**
 * The headers that a host of the atlas should send beside the files. `npm start` sends them;
 * `static/_headers` and `docs/hosting/nginx.conf` say the same for static hosts and for nginx, and
 * `tests/hosting` holds them to this file. What a page can say itself, it says in its own policy:
 * see `content-security.mjs`.
 */

import { FOLDER_LANGUAGES } from './messages/languages.mjs';

/** Of every answer. */
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
const openData = new RegExp(`${folder}/(data|oembed)/.`);
/** Pages made to stand in another site's frame. */
const isEmbed = (/** @type {string} */ path) => embed.test(path);
/** Data and descriptions that another site's scripts may read. */
const isOpenData = (/** @type {string} */ path) => openData.test(path);
/**
 * Names in this folder carry a hash of the contents; every other name may change its contents. All
 * languages share it.
 */
const isImmutable = (/** @type {string} */ path) => path.startsWith('/_app/immutable/');

/** @param {string} path below the base path @returns {Record<string, string>} */
export function headersOf(path) {
	return {
		...everywhere,
		'content-security-policy': isEmbed(path) ? 'frame-ancestors *' : "frame-ancestors 'self'",
		'cache-control': isImmutable(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
		...(isOpenData(path) && { 'access-control-allow-origin': '*' })
	};
}
