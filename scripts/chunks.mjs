/**
 * Groups the scripts that are loaded together into one file. By itself the bundler makes a file of
 * every set of modules that the same pages and parts share: 110 for the first view, most of them
 * under 2 kB.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Roots of the map's pages and of the embedded map, as SvelteKit's nodes import them. */
const MAP_ROOT = /\/src\/routes\/(\(map\)\/(?!present)|embed\/)/;
/** The panel of a country; what pages share with it are charts. */
const PANEL_ROOT = /\/src\/lib\/components\/RegionPanel\.svelte$/;
/** Modules from which the live map starts; what only they reach comes once the page is painted. */
const LIVE_MAP_ROOTS = [
	/\/src\/lib\/map\/mount\.svelte\.ts$/,
	/\/webgl\/dist\/adapter\/webgl-device\.js$/
];
/** Entries that every page loads: SvelteKit's own, the root layout and its error page. */
const EVERY_PAGE = /\/client\/entry\.js$|\/client-optimized\/(app|nodes\/[01])\.js$/;

/** Pages enough to share a module before it travels with what most pages need. */
const SHARED_BY = 8;

/** Bytes of source up to which parts that a page opens later travel together. */
const SMALL_PART_BYTES = 20_000;
/** Bytes of source, with all that it imports, up to which a module that some parts share travels with others. */
const SMALL_MODULE_BYTES = 2_500;

/**
 * @typedef {{ importedIds: readonly string[], dynamicallyImportedIds: readonly string[], isEntry: boolean, code: string | null }} ModuleFacts
 * @typedef {(id: string) => ModuleFacts | null} FindModule
 */

/** @param {string} root @param {FindModule} find @returns {Set<string>} all that it imports, itself included */
function reachedFrom(root, find) {
	const reached = new Set();
	const waiting = [root];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (reached.has(id)) continue;
		reached.add(id);
		waiting.push(...(find(id)?.importedIds ?? []));
	}
	return reached;
}

/** @param {string} id */
const isStyle = (id) => /\.css$|[?&]type=style\b/.test(id);
/** The bundler's own. @param {string} id */
const isRuntime = (id) => id.includes('rolldown/runtime');
/** @param {string} id */
const isTable = (id) => id.endsWith('.json');
/** @param {string} id */
const isPackage = (id) => id.includes('/node_modules/');

/**
 * The file of each module; those that are left out are grouped by the bundler.
 * @param {readonly string[]} ids of all modules
 * @param {FindModule} find
 * @returns {Map<string, string>}
 */
export function groupModules(ids, find) {
	/** @type {Set<string>} */
	const everyPage = new Set();
	/** @type {Map<string, { onMap: boolean, pages: number }>} */
	const uses = new Map();
	for (const entry of ids.filter((id) => find(id)?.isEntry)) {
		const reached = reachedFrom(entry, find);
		if (EVERY_PAGE.test(entry)) reached.forEach((id) => everyPage.add(id));
		const onMap = find(entry)?.importedIds.some((id) => MAP_ROOT.test(id)) ?? false;
		for (const id of reached) {
			const use = uses.get(id) ?? { onMap: false, pages: 0 };
			uses.set(id, { onMap: use.onMap || onMap, pages: use.pages + (onMap ? 0 : 1) });
		}
	}
	/** @type {Map<string, string>} */
	const groups = new Map();
	for (const id of ids) {
		const use = uses.get(id);
		if (everyPage.has(id)) groups.set(id, 'app');
		else if (use?.onMap && use.pages === 0) groups.set(id, 'map');
		else if (use && (use.onMap || use.pages >= SHARED_BY)) {
			// nearly every page needs these, and a style sheet more is a request before the first paint
			groups.set(id, isStyle(id) ? 'app' : 'common');
		}
	}
	// SvelteKit links the styles of a part that a page may open with the page's own
	for (const id of ids.filter((id) => isStyle(id) && !uses.has(id))) groups.set(id, 'map');
	/** @type {Set<string>} */
	const small = new Set();
	const liveRoots = ids.filter((id) => LIVE_MAP_ROOTS.some((root) => root.test(id)));
	for (const id of liveRoots.flatMap((root) => [...reachedFrom(root, find)])) {
		if (!uses.has(id)) groups.set(id, isPackage(id) ? 'graphics' : 'live-map');
	}
	const opened = new Set(ids.flatMap((id) => find(id)?.dynamicallyImportedIds ?? []));
	const parts = [...opened].filter((id) => !find(id)?.isEntry);
	/** @type {Map<string, number>} */
	const partsThatUse = new Map();
	/** What a module would bring along into a file. @param {string} id */
	const broughtBy = (id) =>
		[...reachedFrom(id, find)].filter((each) => !groups.has(each) && !isTable(each));
	/** @param {readonly string[]} modules */
	const bytesOf = (modules) => modules.reduce((sum, id) => sum + (find(id)?.code?.length ?? 0), 0);
	for (const part of parts) {
		const own = broughtBy(part);
		for (const id of own) partsThatUse.set(id, (partsThatUse.get(id) ?? 0) + 1);
		if (bytesOf(own) < SMALL_PART_BYTES) own.forEach((id) => small.add(id));
	}
	for (const [id, count] of partsThatUse) {
		const isShared = count + (uses.get(id)?.pages ?? 0) > 1;
		if (isShared && bytesOf(broughtBy(id)) < SMALL_MODULE_BYTES) small.add(id);
	}
	for (const id of small) if (!uses.has(id)) groups.set(id, 'parts');
	for (const panel of ids.filter((id) => PANEL_ROOT.test(id))) {
		for (const id of broughtBy(panel)) {
			groups.set(id, (uses.get(id)?.pages ?? 0) > 1 ? 'charts' : 'panel');
		}
	}
	return groups;
}

/**
 * Turns round the order in which a file names its imports. SvelteKit looks for what a page needs from
 * the start in this order, and into the parts that a file may open later before it goes on: what
 * such a part shares with the page it would neither preload nor link.
 * @param {import('vite').Manifest} manifest
 */
function deepestFirst(manifest) {
	for (const file of Object.values(manifest)) file.imports?.reverse();
	return manifest;
}

/** The first takes what several could. */
const ORDER = ['app', 'common', 'map', 'graphics', 'live-map', 'parts', 'charts', 'panel'];

/** @returns {import('vite').Plugin} */
export function groupedChunks() {
	/** @type {Map<string, string>} */
	let groups = new Map();
	return {
		name: 'atlas:grouped-chunks',
		applyToEnvironment: ({ name }) => name === 'client',
		buildEnd() {
			groups = groupModules([...this.getModuleIds()], (id) => this.getModuleInfo(id));
		},
		writeBundle: {
			order: 'post',
			handler({ dir = '' }) {
				const path = join(dir, '.vite/manifest.json');
				writeFileSync(path, JSON.stringify(deepestFirst(JSON.parse(readFileSync(path, 'utf8')))));
			}
		},
		outputOptions: (options) => ({
			...options,
			codeSplitting: {
				groups: ORDER.map((name, index) => ({
					name,
					test: (/** @type {string} */ id) =>
						groups.get(id) === name || (name === 'app' && isRuntime(id)),
					priority: ORDER.length - index
				}))
			}
		})
	};
}
