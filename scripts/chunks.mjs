/**
 * Groups the scripts that are loaded together into one file. By itself the bundler makes a file of
 * every set of modules that the same pages and parts share: 110 for the first view, most of them
 * under 2 kB.
 */

/** Roots of the map's pages and of the embedded map, as SvelteKit's nodes import them. */
const MAP_ROOT = /\/src\/routes\/(\(map\)\/(?!present)|embed\/)/;
/** Modules from which the live map starts; what only they reach comes once the page is painted. */
const LIVE_MAP_ROOTS = [
	/\/src\/lib\/map\/mount\.svelte\.ts$/,
	/\/webgl\/dist\/adapter\/webgl-device\.js$/
];
/** Entries that every page loads: SvelteKit's own, the root layout and its error page. */
const EVERY_PAGE = /\/client\/entry\.js$|\/client-optimized\/(app|nodes\/[01])\.js$/;

/** Pages enough to share a module before it travels with what most pages need. */
const SHARED_BY = 4;

/** Bytes of source up to which parts that a page opens later travel together. */
const SMALL_PART_BYTES = 20_000;
/** Bytes of source up to which a module that some parts share is not worth a file of its own. */
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
/** @param {string} id */
const isTable = (id) => id.endsWith('.json');
/** Of which a part is no use. @param {string} id */
const isLibrary = (id) => isPackage(id) && !id.includes('/icons/');
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
		if (everyPage.has(id)) groups.set(id, isPackage(id) ? 'framework' : 'app');
		else if (use?.onMap && use.pages === 0) groups.set(id, 'map');
		else if (use && (use.onMap || use.pages >= SHARED_BY)) groups.set(id, 'common');
	}
	// SvelteKit links the styles of a part that a page may open with the page's own
	for (const id of ids.filter((id) => isStyle(id) && !uses.has(id))) groups.set(id, 'map');
	/** @type {Set<string>} */
	const small = new Set();
	const liveRoots = ids.filter((id) => LIVE_MAP_ROOTS.some((root) => root.test(id)));
	for (const id of liveRoots.flatMap((root) => [...reachedFrom(root, find)])) {
		if (!uses.has(id)) groups.set(id, isPackage(id) ? 'graphics' : 'live-map');
	}
	const parts = new Set(ids.flatMap((id) => find(id)?.dynamicallyImportedIds ?? []));
	/** @type {Map<string, number>} */
	const partsThatUse = new Map();
	/** @param {string} id */
	const bytesOf = (id) => find(id)?.code?.length ?? 0;
	for (const part of parts) {
		const own = [...reachedFrom(part, find)].filter((id) => !groups.has(id) && !isTable(id));
		for (const id of own) partsThatUse.set(id, (partsThatUse.get(id) ?? 0) + 1);
		if (own.reduce((sum, id) => sum + bytesOf(id), 0) < SMALL_PART_BYTES)
			own.forEach((id) => small.add(id));
	}
	for (const [id, count] of partsThatUse) {
		const isShared = count + (uses.get(id)?.pages ?? 0) > 1;
		if (small.has(id) || (isShared && !isLibrary(id) && bytesOf(id) < SMALL_MODULE_BYTES)) {
			groups.set(id, uses.has(id) ? 'common' : 'parts');
		}
	}
	return groups;
}

/** The first takes what several could. */
const ORDER = ['framework', 'app', 'common', 'map', 'graphics', 'live-map', 'parts'];

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
		outputOptions: (options) => ({
			...options,
			codeSplitting: {
				groups: ORDER.map((name, index) => ({
					name,
					test: (/** @type {string} */ id) => groups.get(id) === name,
					priority: ORDER.length - index
				}))
			}
		})
	};
}
