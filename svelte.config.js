import adapter from '@sveltejs/adapter-static';
import { getStaticFolder } from './scripts/messages/static-files.mjs';
import { buildContentSecurity } from './scripts/content-security.mjs';
import { PAGE_FRAME, writePageFrame } from './scripts/page-frame.mjs';
import {
	getFolder,
	LANGUAGES,
	getProcessLanguage,
	getPagesFolder
} from './scripts/messages/languages.mjs';
import { SHELL } from './scripts/offline-list.mjs';
import {
	isPortable,
	buildPortableKit,
	getShellFolder
} from './scripts/portable/portable-options.mjs';
import { PLACEHOLDER } from './scripts/site-address.mjs';

const language = getProcessLanguage();
const folder = getPagesFolder(language);
const site = adapter({
	pages: folder,
	// the shell for any address; src/routes/404 is the page for unknown ones
	fallback: SHELL,
	// a release is compressed when it is assembled: scripts/build.mjs
	precompress: false,
	strict: true
});

const base = getFolder(language);

/** Other languages are separate builds; tests/e2e/languages.spec.ts follows the links to it. @param {string} path */
function leadsToOtherLanguage(path) {
	if (!path.startsWith(`${base}/`)) return true;
	return language === 'en' && LANGUAGES.some((other) => path.startsWith(`/${other}/`));
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		// without the usual 'svelte-': a page has more than a hundred such classes
		cssHash: ({ hash, css }) => `s-${hash(css)}`
	},
	kit: {
		// two languages may be built at the same time
		outDir: language === 'en' ? '.svelte-kit' : `.cache/svelte-kit-${language}`,
		files: {
			appTemplate: PAGE_FRAME,
			...(language !== 'en' && { assets: getStaticFolder(language) })
		},
		adapter: site,
		csp: buildContentSecurity(writePageFrame()),
		// a page's own few rules do not cost it a request before the first paint: docs/decisions/0017
		inlineStyleThreshold: 3_000,
		// named by its inputs, not by the time: the same inputs are the same build
		version: { name: process.env.ATLAS_BUILD ?? 'development' },
		// the root layout does this when the page is idle
		serviceWorker: { register: false },
		// relative, so that the same files work at the root of a host and in any folder
		paths: { base, relative: true },
		prerender: {
			// absolute addresses are written when a site is assembled, so the same pages work anywhere
			origin: PLACEHOLDER,
			// pictures are drawn apart; tests/e2e/previews.release.spec.ts and tests/site count them
			handleHttpError: ({ path, message }) => {
				if (leadsToOtherLanguage(path) || /\/(previews\/.+\.png|views\/.+\.webp)$/.test(path))
					return;
				throw new Error(message);
			}
		},
		...(isPortable && {
			...buildPortableKit(language),
			csp: undefined,
			adapter: adapter({ pages: getShellFolder(language) })
		})
	}
};
