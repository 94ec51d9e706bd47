/**
 * Large libraries that parts of the pages use, in files that are the same in every language and
 * release: apart from code with texts and tables, and without imports of it.
 */

/** What loads a part of a library: a module for each package, so that it is in the file of its library. */
const LOAD = '\0atlas:load';
const PACKAGE = /\/node_modules\/(?!@sveltejs\/)((?:@[^/]+\/)?[^/]+)\//;
/** The PDF writer's own copy of what it shares with the map, which would request it in a file of its own. */
const PDF_COPY = '?pdf';

/** Groups of `scripts/chunks.mjs`, each before those that import it. */
export const LIBRARIES = [
	{ name: 'stand-ins', modules: /vite-browser-external/ },
	{ name: 'colours', modules: /\/node_modules\/culori\// },
	{ name: 'slides', modules: /\/node_modules\/pptxgenjs\// },
	{ name: 'pdf', modules: /\/node_modules\/@cantoo\/|\?pdf$/ }
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
	async resolveId(id, importer = '') {
		const [, name] = PACKAGE.exec(importer) ?? [];
		if (name && id.includes('vite/preload-helper')) return `${LOAD}/node_modules/${name}/load.js`;
		if (id !== 'fflate' || !name?.startsWith('@cantoo/')) return undefined;
		const found = await this.resolve(id, importer);
		return found && { ...found, id: found.id + PDF_COPY };
	},
	load: (id) => (id.startsWith(LOAD) ? 'export const __vitePreload = (load) => load();' : undefined)
});
