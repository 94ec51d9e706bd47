/**
 * Groups the scripts that are loaded together into one file. By default the bundler makes a file
 * for every set of modules that the same pages and parts share: 110 for the first view, most of them
 * under 2 kB.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLibrary, isPackage, LIBRARIES } from './libraries.mjs';
import { isSubject, groupMessagesByName } from './messages/messages-by-name.mjs';

/** Roots of the map's pages and of the embedded map, as SvelteKit's nodes import them; not embedded charts or talks. */
const MAP_ROOT =
	/\/src\/routes\/(\(map\)\/(?!present)|embed\/(?!present|talks|relation|section|compare|alignment|outcomes|chinese-side))/;
/** Frames of charts count as one page: the map need not load what only they share. */
const FRAME_ROOT = /\/src\/routes\/embed\//;
/** The panel of a country; what several pages share with it are charts. */
const PANEL_ROOT = /\/src\/lib\/features\/country-panel\/CountryPanel\.svelte$/;
/** Charts of years, in the panel and in comparisons. */
const YEAR_CHART = /\/ui\/chart\/YearChart\.svelte$/;
/** Too small for a request: marks of charts, names of steps, and how a page scrolls to a section. */
const FOR_ALL = /\/(picture\/chart\/chart-marks|story\/name-step|ui\/panel\/show-section)\.ts$/;
/** The frame of the pages of text, with styles that no map has. */
const DOCUMENT = /\/shell\/DocumentPage\.svelte/;
/** How words fill lines, for pictures of a few pages, files and talks: no other page needs it. */
const TEXT_LAYOUT = /\/src\/lib\/picture\/image\/(set-text|svg-element)\.ts$/;
/** Small, and needed by few: what talks and their charts share, and the workbench with its layer. */
const OF_FEW =
	/\/(story\/(chart-table|describe-chart|flows-chart|talk-chart|talk-chart-values)|talk\/charts\/page-charts|understand\/known-names|own\/bounds|chart\/chart-copy|chart\/draw-gap-values|follow\/room-code)\.ts$|\/(ui\/SelectField|stage\/StageLegend)\.svelte$|\/messages\/(article-end|listen|step-chart)\.js$/;
/** What a near map names on which ground: too little for a request of its own. */
const NEAR_NAMES = /\/(names-in-view|area-cells|close-ground|near-ground-names)\.ts$/;
/** Parts that open without being asked for: the file of the others waits for a touch. */
const SOON = /\/(OfflineHost|RecentList)\.svelte$/;
/** Modules from which the live map starts; what only they import loads after the first paint. */
const LIVE_MAP_ROOTS = [
	/\/src\/lib\/map\/mount\.svelte\.ts$/,
	/\/webgl\/dist\/adapter\/webgl-device\.js$/
];
/** What the marks of the live map are drawn with. */
const GRAPHICS = /\/node_modules\/@deck\.gl\/core\//;
/** Every page starts from these, before it reads any table. */
const START = /\/client\/entry\.js$|\/client-optimized\/app\.js$/;
/** The root layout and its error page, which every page loads next. */
const LAYOUT = /\/client-optimized\/nodes\/[01]\.js$/;
/**
 * Replaces the newest edition by an older one. No module that reads the tables may be in a file
 * that it needs, because such a module reads them as soon as its file loads.
 */
const BEFORE_TABLES = /\/src\/lib\/state\/load-pinned-edition\.ts$/;

/** What every page has loaded. */
const ON_EVERY_PAGE = new Set(['app', 'layout']);
/** A module shared by this many pages is grouped with what every page needs. */
const SHARED_BY = 12;

/** Parts opened later are grouped up to this many bytes of source. */
const SMALL_PART_BYTES = 20_000;
/** A shared module up to this many bytes of source gets no separate file. */
const SMALL_MODULE_BYTES = 2_500;

/**
 * @typedef {{ importedIds: readonly string[], dynamicallyImportedIds: readonly string[], isEntry: boolean, code: string | null }} ModuleFacts
 * @typedef {(id: string) => ModuleFacts | null} FindModule
 */

/** @param {readonly string[]} roots @param {FindModule} find @returns {Set<string>} all modules they import, and themselves */
function reachedFrom(roots, find) {
	/** @type {Set<string>} */
	const reached = new Set();
	const waiting = [...roots];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		if (reached.has(id)) continue;
		reached.add(id);
		waiting.push(...(find(id)?.importedIds ?? []));
	}
	return reached;
}

const isStyle = (/** @type {string} */ id) => /\.css$|[?&]type=style\b/.test(id);
/** Modules added by the bundler. */
const isRuntime = (/** @type {string} */ id) => id.includes('rolldown/runtime');
const isTable = (/** @type {string} */ id) => id.endsWith('.json');

/**
 * How pages use each module.
 * @param {readonly string[]} ids @param {FindModule} find
 * @returns {Map<string, { onMap: boolean, pages: Set<string> }>} no entry for a module that no page loads
 */
function usesByPages(ids, find) {
	/** @type {Map<string, { onMap: boolean, pages: Set<string> }>} */
	const uses = new Map();
	for (const entry of ids.filter((id) => find(id)?.isEntry)) {
		const roots = find(entry)?.importedIds ?? [];
		const onMap = roots.some((id) => MAP_ROOT.test(id));
		const isFrame = !onMap && roots.some((id) => FRAME_ROOT.test(id));
		for (const id of reachedFrom([entry], find)) {
			const use = uses.get(id) ?? { onMap: false, pages: new Set() };
			use.onMap ||= onMap;
			if (!onMap) use.pages.add(isFrame ? 'frame' : entry);
			uses.set(id, use);
		}
	}
	return uses;
}

/**
 * Modules too small for a separate file: those of small parts, small ones that several share.
 * @param {ReadonlySet<string>} parts @param {FindModule} find
 * @param {ReadonlyMap<string, string>} groups so far
 * @returns {Set<string>}
 */
function findSmallModules(parts, find, groups) {
	/** @param {string} id */
	const countBytes = (id) => (isTable(id) ? 0 : (find(id)?.code?.length ?? 0));
	/** @type {Set<string>} */
	const small = new Set();
	/** @type {Map<string, number>} */
	const partsThatUse = new Map();
	for (const part of parts) {
		// a library that is imported by itself is only for what asks for it, such as opening a table
		if (isLibrary(part)) continue;
		const own = [...reachedFrom([part], find)].filter((id) => !groups.has(id));
		for (const id of own) partsThatUse.set(id, (partsThatUse.get(id) ?? 0) + 1);
		if (own.reduce((sum, id) => sum + countBytes(id), 0) < SMALL_PART_BYTES)
			own.forEach((id) => small.add(id));
	}
	for (const [id, count] of partsThatUse) {
		if (count > 1 && !isLibrary(id) && countBytes(id) < SMALL_MODULE_BYTES) small.add(id);
	}
	for (const id of partsThatUse.keys()) if (NEAR_NAMES.test(id)) small.add(id);
	for (const id of small) if (isTable(id) || OF_FEW.test(id)) small.delete(id);
	return small;
}

/**
 * Those modules that import only each other and what is loaded: a file loads as a whole, for all.
 * @param {readonly string[]} modules @param {FindModule} find @param {(id: string) => boolean} isLoaded
 */
function selfSufficient(modules, find, isLoaded) {
	const left = new Set(modules);
	/** @param {string} id */
	const needsAnother = (id) =>
		find(id)?.importedIds.some((each) => !left.has(each) && !isLoaded(each));
	for (let before = -1; before !== left.size;) {
		before = left.size;
		for (const id of left) if (needsAnother(id)) left.delete(id);
	}
	return left;
}

/**
 * The file of each module; those that are left out are grouped by the bundler.
 * @param {readonly string[]} ids of all modules
 * @param {FindModule} find
 * @returns {Map<string, string>}
 */
export function groupModules(ids, find) {
	/** @param {RegExp} pattern */
	const reachedFromAll = (pattern) =>
		reachedFrom(
			ids.filter((id) => pattern.test(id)),
			find
		);
	const start = reachedFromAll(START);
	const layout = reachedFromAll(LAYOUT);
	const early = reachedFromAll(BEFORE_TABLES);
	const uses = usesByPages(ids, find);
	/** @type {Map<string, string>} */
	const groups = new Map();
	for (const id of ids) {
		const use = uses.get(id);
		if (start.has(id) || layout.has(id) || (use && early.has(id)) || FOR_ALL.test(id)) {
			const isAtStart = start.has(id) || early.has(id);
			groups.set(id, isAtStart ? 'app' : 'layout');
		} else if (DOCUMENT.test(id)) groups.set(id, 'document');
		else if (use?.onMap && use.pages.size === 0 && !isSubject(id)) groups.set(id, 'map');
		else if (use && (use.onMap || use.pages.size >= SHARED_BY)) groups.set(id, 'layout');
	}
	const liveRoots = ids.filter((id) => LIVE_MAP_ROOTS.some((root) => root.test(id)));
	const live = reachedFrom(liveRoots, find);
	const panel = reachedFromAll(PANEL_ROOT);
	// the page of a country in a year draws its panel before any script loads
	for (const id of panel) if (isStyle(id) && !groups.has(id)) groups.set(id, 'layout');
	// styles of parts opened later are in one file, which loads once the page has started
	for (const id of ids.filter((id) => isStyle(id) && !uses.has(id) && !live.has(id)))
		if (!panel.has(id)) groups.set(id, 'part-styles');
	const parts = new Set(
		ids
			.filter((id) => uses.has(id) || !live.has(id))
			.flatMap((id) => find(id)?.dynamicallyImportedIds ?? [])
			.filter((id) => !liveRoots.includes(id) && !find(id)?.isEntry)
	);
	// a part that draws on the map needs its graphics anyway: no reason to split them
	const reachedByParts = reachedFrom(
		[...parts].filter((id) => ![...reachedFrom([id], find)].some((each) => GRAPHICS.test(each))),
		find
	);
	for (const id of live) {
		if (groups.has(id)) continue;
		// the file next to the map reads the tables
		if (early.has(id)) groups.set(id, 'app');
		// a page or part that shared a file with the live map would load the whole map
		else if (uses.has(id) || reachedByParts.has(id)) groups.set(id, 'beside-map');
		else groups.set(id, isPackage(id) ? 'graphics' : 'live-map');
	}
	for (const id of ids) if (TEXT_LAYOUT.test(id) && !groups.has(id)) groups.set(id, 'text-layout');
	for (const { name, modules } of LIBRARIES)
		for (const id of ids) if (modules.test(id) && !isStyle(id)) groups.set(id, name);
	const small = [...findSmallModules(parts, find, groups)].filter((id) => !early.has(id));
	const ofPages = small.filter((id) => uses.has(id));
	const isLoaded = (/** @type {string} */ id) => ON_EVERY_PAGE.has(groups.get(id) ?? '');
	const sufficient = selfSufficient(ofPages, find, isLoaded);
	for (const id of sufficient) if (!isStyle(id)) groups.set(id, 'layout');
	// a style sheet stays with its component, which may be too large for every page
	const needed = new Set(ids.filter(isLoaded).flatMap((id) => find(id)?.importedIds ?? []));
	for (const id of sufficient) if (needed.has(id)) groups.set(id, 'layout');
	for (const id of reachedFromAll(SOON))
		if (!groups.has(id)) groups.set(id, isStyle(id) ? 'part-styles' : 'soon');
	// cards, search and others that draw no chart of years share sources and sections with the panel
	const reachedWithoutCharts = reachedFrom(
		[...parts].filter((id) => ![...reachedFrom([id], find)].some((each) => YEAR_CHART.test(each))),
		find
	);
	for (const id of panel) {
		if (groups.has(id) || isTable(id)) continue;
		if (reachedWithoutCharts.has(id)) groups.set(id, 'beside-charts');
		else groups.set(id, 'charts');
	}
	const ofParts = small.filter((id) => !uses.has(id) && !groups.has(id));
	// a group includes what its modules import: none may take charts along
	const isBeforeCharts = (/** @type {string} */ id) => (groups.get(id) ?? 'charts') !== 'charts';
	for (const id of selfSufficient(ofParts, find, isBeforeCharts))
		groups.set(id, isStyle(id) ? 'part-styles' : 'parts');
	return groups;
}

/**
 * Leaves out of the manifest what a file may open later. SvelteKit visits those parts before it has
 * collected all that a page needs immediately, and would then neither preload nor link what they
 * share with the page. Parts load their styles when they are opened.
 * @param {import('vite').Manifest} manifest
 */
function withoutParts(manifest) {
	for (const file of Object.values(manifest)) delete file.dynamicImports;
	return manifest;
}

/** A module goes to the first group that matches. */
const ORDER = [
	...LIBRARIES.map(({ name }) => name),
	'app',
	'layout',
	'document',
	'map',
	'beside-map',
	'graphics',
	'live-map',
	// a group includes what its modules import: the styles of parts come first, to stay together
	'part-styles',
	'soon',
	// parts import from these two, and would take along what only a few of their modules need
	'text-layout',
	'beside-charts',
	'parts',
	'charts'
];

/** @returns {import('vite').Plugin} */
export function groupChunks() {
	/** @type {Map<string, string>} */
	let groups = new Map();
	return {
		name: 'atlas:grouped-chunks',
		applyToEnvironment: ({ name }) => name === 'client',
		buildEnd() {
			const ids = [...this.getModuleIds()];
			groups = groupModules(
				ids,
				groupMessagesByName(ids, (id) => this.getModuleInfo(id))
			);
		},
		writeBundle: {
			order: 'post',
			handler({ dir = '' }) {
				const path = join(dir, '.vite/manifest.json');
				writeFileSync(path, JSON.stringify(withoutParts(JSON.parse(readFileSync(path, 'utf8')))));
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
