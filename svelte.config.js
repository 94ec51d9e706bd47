import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ precompress: true, strict: true }),
		// `BASE_PATH=/atlas npm run build` serves the atlas from a folder of another site
		paths: { base: process.env.BASE_PATH ?? '' }
	}
};
