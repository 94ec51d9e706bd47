/**
 * How the portable copy is built: settings for SvelteKit and Vite, in force while
 * `scripts/build-portable.mjs` sets `PORTABLE=yes`, and never otherwise.
 */
import { siteOfEnvironment } from '../site-address.mjs';

export const isPortable = process.env.PORTABLE === 'yes';

/** Everything that the portable build makes on its way to the one file. */
export const WORK_FOLDER = '.cache/portable';
/** The sources, without what needs a server: see `prepare-source.mjs`. */
export const SOURCE_FOLDER = `${WORK_FOLDER}/src`;
/** The shell that Vite writes, and the files beside it. */
export const SHELL_FOLDER = `${WORK_FOLDER}/shell`;

/**
 * The address of the atlas on the web, without a slash at its end; empty where none was given.
 * @throws an error that says what is wrong with it
 */
export function webAddress() {
	const { origin, basePath } = siteOfEnvironment();
	return origin === null ? '' : origin + basePath;
}

/**
 * The page of an address stands behind the `#`, and scripts and styles stand in the page.
 * @satisfies {import('@sveltejs/kit').KitConfig}
 */
export const portableKit = {
	files: { src: SOURCE_FOLDER },
	outDir: `${WORK_FOLDER}/svelte-kit`,
	router: { type: 'hash' },
	output: { bundleStrategy: 'inline' },
	// links are `#/2016`: relative to the file, wherever it lies and whatever it is called
	paths: { base: '', relative: false },
	// not the time of day: the same sources make the same file
	version: { name: 'portable' }
};

/** Every font and worker is a part of the script or style that uses it. */
export const portableVite = {
	build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER, chunkSizeWarningLimit: Infinity }
};
