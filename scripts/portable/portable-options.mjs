/**
 * How the portable copy is built: settings for SvelteKit and Vite, used only while
 * `scripts/build-portable.mjs` sets `PORTABLE=yes`.
 */
import { LANGUAGES } from '../messages/languages.mjs';
import { readEnvironmentSite } from '../site-address.mjs';

export const isPortable = process.env.PORTABLE === 'yes';

/** @typedef {import('../messages/languages.mjs').Language} Language */

/**
 * The languages of a list such as `en,ru`; the copy opens in the first.
 * @param {string} list @returns {Language[]}
 * @throws an error that says what is wrong with it
 */
export function parseLanguages(list) {
	const named = list.split(',').map((each) => each.trim());
	const known = LANGUAGES.filter((each) => named.includes(each));
	if (known.length !== named.length) {
		throw new Error(
			`--languages is “${list}”. List each of ${LANGUAGES.join(', ')} once at most: --languages en,ru`
		);
	}
	return known.sort((a, b) => named.indexOf(a) - named.indexOf(b));
}

/** Set by `scripts/build-portable.mjs`. */
export const listCopyLanguages = () => parseLanguages(process.env.PORTABLE_LANGUAGES ?? 'en');

/** Intermediate files of a language. @param {Language} language */
export const getWorkFolder = (language) => `.cache/portable/${language}`;
/** The sources, without what needs a server: see `prepare-source.mjs`. @param {Language} language */
export const getSourceFolder = (language) => `${getWorkFolder(language)}/src`;
/** Where Vite writes the page that starts the atlas. @param {Language} language */
export const getShellFolder = (language) => `${getWorkFolder(language)}/shell`;

/**
 * The URL of the atlas on the web, without a trailing slash; empty if not set.
 * @throws an error that says what is wrong with it
 */
export function getWebAddress() {
	const { origin, basePath } = readEnvironmentSite();
	return origin === null ? '' : origin + basePath;
}

/**
 * The path is behind the `#`, and scripts and styles are inside the page.
 * @param {Language} language
 */
export const buildPortableKit = (language) => ({
	files: { src: getSourceFolder(language) },
	outDir: `${getWorkFolder(language)}/svelte-kit`,
	router: { type: /** @type {const} */ ('hash') },
	output: { bundleStrategy: /** @type {const} */ ('inline') },
	// links are `#/2016`: relative to the file, regardless of its place and name
	paths: { base: /** @type {const} */ (''), relative: false },
	// not the time of day: the same sources make the same file
	version: { name: 'portable' }
});

/** Every font and worker is inlined in the script or style that uses it. */
export const portableVite = {
	build: { assetsInlineLimit: Number.MAX_SAFE_INTEGER, chunkSizeWarningLimit: Infinity }
};
