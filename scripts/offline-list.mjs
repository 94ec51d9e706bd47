/**
 * Measures what a site must store to work without a network, and writes it where the service worker
 * of the site and the pages of a language read it; `scripts/assemble.mjs` does so for each.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LANGUAGES } from './messages/languages.mjs';
import { SHARED_FOLDERS } from './messages/static-files.mjs';

const WORKER = 'service-worker.js';
/** The first line of the worker: what it stores of each language. */
const LISTS = /^self\.offlineLists=(.*);\n/;
/**
 * Each language had a worker of its own once. Where such a one is still at work it finds this in its
 * place, which clears its store and leaves the pages to the worker of the whole site.
 */
const RETIRED_WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(retire()));
async function retire() {
	const own = 'soft-power-atlas ' + new URL(registration.scope).pathname + ' ';
	for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
	await registration.unregister();
}
`;
const AMOUNT = 'offline.json';
/**
 * The page without words that starts at any address, as `src/lib/features/offline/worker/offline-list.ts` names it.
 * Not 404.html, which says that there is no such page, and comes from many hosts as a fault.
 */
export const SHELL = 'offline.html';
const REVISION_DIGITS = 20;

/** Pages that are kept as they are; all others are made from the shell, which is 40 MB less. */
const wholePages = ['index.html', SHELL];

/** Names in it carry a hash of the contents, so that the languages share it; each stores its own. */
export const HASHED_FOLDER = '_app/immutable/';

/**
 * What no page asks for without a network: previews are for those who unfold a link, icons for the
 * system, older editions of the data for those whose link names one, the last for other sites.
 */
const notStored = [
	/\.(br|gz|md)$/,
	/^(service-worker\.js|offline\.json|robots\.txt|sitemap\.xml|_headers)$/,
	/^(icons|previews?|oembed|editions)\//,
	/^data\/\d{4}-\d{2}/,
	/^soft-power-atlas\.js$/,
	// tell those who look into the site's folders what lies there
	/\.md$/,
	// each language has a list of its own
	...LANGUAGES.map((language) => new RegExp(`^${language}/`)),
	/(^|\/)\.[^/]+$/
];

/** @typedef {import('../src/lib/features/offline/worker/offline-list.ts').OfflineList} OfflineList */

/** @param {string} folder @returns {string[]} files below it, with plain slashes, sorted */
export function filesBelow(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** @param {string} file */
function isStored(file) {
	if (file.endsWith('.html')) return wholePages.includes(file);
	return !notStored.some((pattern) => pattern.test(file));
}

/** @param {string | Buffer} contents */
function digest(contents) {
	return createHash('sha256').update(contents).digest('hex').slice(0, REVISION_DIGITS);
}

/**
 * @param {string} site its top folder
 * @param {string} folder of the language: '' or `/ru`
 * @param {readonly string[]} hashed the scripts and styles of the language, from the top
 * @returns {OfflineList}
 */
export function listOfflineFiles(site, folder, hashed) {
	const own = filesBelow(join(site, folder))
		.filter((file) => isStored(file) && !file.startsWith(HASHED_FOLDER))
		.map((file) => ({
			file: join(folder, file),
			path: `${folder}/${file === 'index.html' ? '' : file}`
		}));
	// English has these among its own
	const shared = (folder === '' ? [] : SHARED_FOLDERS).flatMap((name) =>
		filesBelow(join(site, name))
			.map((file) => `${name}/${file}`)
			.filter((file) => isStored(file) && !file.endsWith('__data.json'))
	);
	const atTop = [...hashed, ...shared].map((file) => ({ file, path: `/${file}` }));
	const files = [...own, ...atTop].map(({ file, path }) => {
		const contents = readFileSync(join(site, file));
		return { path, bytes: contents.length, revision: digest(contents) };
	});
	return {
		version: digest(JSON.stringify(files)),
		totalBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		folder,
		buildName: JSON.parse(readFileSync(join(site, folder, '_app/version.json'), 'utf8')).version,
		files
	};
}

/**
 * @param {string} script of the site's worker
 * @returns {Record<string, OfflineList>} what it stores of each language, by its folder
 */
export const readOfflineLists = (script) => JSON.parse(LISTS.exec(script)?.[1] ?? '{}');

/**
 * Writes the amount, and the list in front of the script of the site's worker: a worker
 * whose list is another is another script, which is how a browser notices a newer version.
 * @param {string} site its top folder
 * @param {string} folder of the language: '' or `/ru`
 * @param {readonly string[]} hashed the scripts and styles of the language, from the top
 * @returns {OfflineList}
 */
export function writeOfflineList(site, folder, hashed) {
	const pages = join(site, folder);
	if (folder !== '') writeFileSync(join(pages, WORKER), RETIRED_WORKER);
	const list = listOfflineFiles(site, folder, hashed);
	const { version, totalBytes } = list;
	writeFileSync(join(pages, AMOUNT), JSON.stringify({ version, totalBytes }));
	const worker = join(site, WORKER);
	const script = readFileSync(worker, 'utf8');
	const lists = { ...readOfflineLists(script), [folder]: list };
	writeFileSync(
		worker,
		`self.offlineLists=${JSON.stringify(lists)};\n${script.replace(LISTS, '')}`
	);
	return list;
}
