/**
 * The content security policy of every page of the site. SvelteKit writes it into the page with the
 * hashes of its scripts and styles, so it works on any host. A host adds what a page cannot set
 * itself, such as who may frame it: `static/_headers`, `docs/hosting/nginx.conf`.
 */
import { createHash } from 'node:crypto';

/** @param {string} template the page's frame @returns {`sha256-${string}`[]} of its own scripts */
function scriptHashes(template) {
	return [...template.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) =>
			/** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`)
	);
}

/** @param {string} frame of every page @returns {NonNullable<import('@sveltejs/kit').KitConfig['csp']>} */
export function buildContentSecurity(frame) {
	return {
		mode: 'hash',
		directives: {
			'default-src': ['self'],
			'script-src': ['self', ...scriptHashes(frame)],
			'worker-src': ['self'],
			'style-src-elem': ['self'],
			// a mark's colour and a bar's length are attributes; they cannot request anything
			'style-src-attr': ['unsafe-inline'],
			'img-src': ['self', 'data:', 'blob:'],
			'media-src': ['self', 'blob:'],
			'font-src': ['self'],
			'connect-src': ['self'],
			'frame-src': ['self'],
			'object-src': ['none'],
			'base-uri': ['none'],
			'form-action': ['self'],
			'require-trusted-types-for': ['script'],
			'trusted-types': ['svelte-trusted-html', 'atlas', 'default']
		}
	};
}
