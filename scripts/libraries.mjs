/**
 * Large libraries that parts of the pages use, in files that are the same in every language and
 * release: apart from code with texts and tables, and without imports of it.
 */

/** Loads a part of a library. */
const LOAD = '\0atlas:load-in-library';
const IN_LIBRARY = /\/node_modules\/(?!@sveltejs\/)/;

/** Groups of `scripts/chunks.mjs`, each before those that import it. */
export const LIBRARIES = [
	{ name: 'stand-ins', modules: /vite-browser-external|atlas:load-in-library/ },
	{ name: 'deflate', modules: /\/node_modules\/fflate\// },
	{ name: 'colours', modules: /\/node_modules\/culori\// },
	{ name: 'slides', modules: /\/node_modules\/pptxgenjs\// },
	{ name: 'pdf', modules: /\/node_modules\/@cantoo\// }
];

/** @param {string} id of a module */
export const isPackage = (id) =>
	id.includes('/node_modules/') || id.endsWith('/map/base/left-out.ts');

/** Packages that cannot be split. @param {string} id */
export const isLibrary = (id) => isPackage(id) && !id.includes('/icons/');

/**
 * Libraries load their parts without Vite's helper, which is in a file with texts.
 * @returns {import('vite').Plugin}
 */
export const loadInLibraries = () => ({
	name: 'atlas:load-in-libraries',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	resolveId: (id, importer = '') =>
		id.includes('vite/preload-helper') && IN_LIBRARY.test(importer) ? LOAD : undefined,
	load: (id) => (id === LOAD ? 'export const __vitePreload = (load) => load();' : undefined)
});
