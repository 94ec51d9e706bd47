import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		// `BUILD_DIR` keeps a build for a test apart from the one that is served
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			// an address that is no page says so, and offers the nearest
			fallback: '404.html',
			precompress: true,
			strict: true
		}),
		// `BASE_PATH=/atlas npm run build` serves the atlas from a folder of another site
		// the styles of the first view travel with the page: nothing to wait for before the first paint
		inlineStyleThreshold: 60_000,
		// absolute, so that a page's addresses do not change (and load again) when it starts to run
		paths: { base: process.env.BASE_PATH ?? '', relative: false },
		// `SITE_ORIGIN=https://example.org npm run build` writes whole addresses into canonical links
		prerender: { origin: process.env.SITE_ORIGIN ?? 'http://sveltekit-prerender' }
	}
};
