import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { staticFolderOf } from './scripts/messages/static-files.mjs';
import { inputHash } from './scripts/build-stamp.mjs';
import { contentSecurity } from './scripts/content-security.mjs';
import { folderOf, languageOfProcess } from './scripts/messages/languages.mjs';
import { withOfflineList } from './scripts/offline-list.mjs';
import { isPortable, portableKit, SHELL_FOLDER } from './scripts/portable/portable-options.mjs';

// keeps a build for a test apart from the one that is served
const buildFolder = process.env.BUILD_DIR ?? 'build';
const language = languageOfProcess();
const site = adapter({
	pages: buildFolder,
	// an address that is no page says so, and offers the nearest
	fallback: '404.html',
	precompress: true,
	strict: true
});

const base = (process.env.BASE_PATH ?? '') + folderOf(language);

/** Another language is another build; tests/e2e/languages.spec.ts follows the links to it. @param {string} path */
function leadsToOtherLanguage(path) {
	if (!path.startsWith(base)) return true;
	return language === 'en' && /^\/(ru|zh|kk)\//.test(path.slice(base.length));
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// two languages may be built at once
		outDir: language === 'en' ? '.svelte-kit' : `.cache/svelte-kit-${language}`,
		...(language !== 'en' && { files: { assets: staticFolderOf(language) } }),
		adapter: withOfflineList(site, buildFolder),
		csp: contentSecurity(),
		// named by its inputs, not by the clock: the same inputs are the same build
		version: { name: inputHash().slice(0, 20) },
		// the root layout does, once the page has nothing better to do
		serviceWorker: { register: false },
		// the styles of the first view travel with the page: nothing to wait for before the first paint
		inlineStyleThreshold: 60_000,
		// `BASE_PATH=/atlas npm run build` serves the atlas from a folder of another site; absolute,
		// so that a page's addresses do not change (and load again) when it starts to run
		paths: { base, relative: false },
		// `SITE_ORIGIN=https://example.org npm run build` writes whole addresses into canonical links
		prerender: {
			origin: process.env.SITE_ORIGIN || 'http://sveltekit-prerender',
			// `vite build` alone makes no pictures of pages, and is whole without them;
			// tests/e2e/previews.spec.ts counts them
			handleHttpError: ({ path, message }) => {
				if (leadsToOtherLanguage(path) || /\/previews\/.+\.png$/.test(path)) return;
				throw new Error(message);
			}
		},
		...(isPortable && { ...portableKit, csp: undefined, adapter: adapter({ pages: SHELL_FOLDER }) })
	}
};
