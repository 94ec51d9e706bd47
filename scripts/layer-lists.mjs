/**
 * Writes the lists of what the layers' folders export, `src/lib/layers/lists/`, from the ids in
 * `src/lib/layers/registry.ts`. Each list is a file of its own because each is loaded at another time:
 * a link needs none, a page the entries, only a live map the drawings. The compiler checks them against
 * the ids. Every command that reads the sources calls this first; `node scripts/layer-lists.mjs` does
 * only this.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const LAYERS = resolve(import.meta.dirname, '../src/lib/layers');

/**
 * The module and its export, by list. A folder without it is left out of the list. What is loaded on
 * request may also stand in `card.ts`: a few lines need no file of their own.
 */
export const LAYER_LISTS = /** @type {const} */ ({
	entries: ['entry', 'entry'],
	items: ['items', 'listItems'],
	details: ['details', 'details'],
	pictures: ['picture', 'picture'],
	filters: ['filters', 'filtering'],
	drawings: ['layer', 'drawing'],
	marks: ['mark', 'drawLegendMark'],
	searches: ['search', 'listSearched'],
	headings: ['search', 'headings'],
	cards: ['card', 'cards'],
	sections: ['sections', 'sections']
});
/** Lists that are loaded on request, as cards are. */
const ON_REQUEST = ['items', 'details', 'sections'];

/** The ids of the layers. @param {string} registry its text @returns {string[]} */
export const listLayerIds = (registry) =>
	[...registry.matchAll(/^export \{ (\w+) \} from '\.\/\1\/facts\.ts';$/gm)].map(
		([, id]) => id ?? ''
	);

/**
 * @param {string} list @param {readonly string[]} ids
 * @param {(path: string) => string | null} read a module of the layers; null if there is none
 */
export function formatLayerList(list, ids, read) {
	const [module, name] = LAYER_LISTS[/** @type {keyof typeof LAYER_LISTS} */ (list)];
	const exported = new RegExp(`^export (?:const|function) ${name}\\b`, 'm');
	// a folder that is loaded later has stand-ins for what it exports
	const modules = ['lazy', module, ...(ON_REQUEST.includes(list) ? ['card'] : [])];
	const lines = ids.flatMap((id) => {
		const file = modules.find((each) => exported.test(read(`${id}/${each}.ts`) ?? ''));
		return file ? [`export { ${name} as ${id} } from '../${id}/${file}';`] : [];
	});
	const exports = lines.length > 0 ? lines : ['export {};'];
	return ['/** Written by scripts/layer-lists.mjs. */', ...exports, ''].join('\n');
}

/** @param {string} folder of the layers */
export function writeLayerLists(folder = LAYERS) {
	/** @param {string} path */
	const read = (path) => {
		const file = join(folder, path);
		return existsSync(file) ? readFileSync(file, 'utf8') : null;
	};
	const ids = listLayerIds(read('registry.ts') ?? '');
	mkdirSync(join(folder, 'lists'), { recursive: true });
	for (const list of Object.keys(LAYER_LISTS)) {
		const text = formatLayerList(list, ids, read);
		// a file that is written again starts every watcher
		if (read(`lists/${list}.ts`) !== text) writeFileSync(join(folder, 'lists', `${list}.ts`), text);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeLayerLists();
