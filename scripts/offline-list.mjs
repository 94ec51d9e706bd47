/**
 * Measures what a site must store to work without a network, and writes it for the service worker
 * of the site and the pages of a language; `scripts/assemble.mjs` does this for each language.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LANGUAGES } from './messages/languages.mjs';
import { SHARED_FOLDERS } from './messages/static-files.mjs';
import { isProgramFile } from './program-files.mjs';

const WORKER = 'service-worker.js';
/** The first line of the worker: what it stores of each language. */
const LISTS = /^self\.offlineLists=(.*);\n/;
/**
 * Each language used to have its own worker. This replaces one that is still running: it clears its
 * store and leaves the pages to the worker of the whole site.
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
 * The empty page that starts at any URL, as `src/lib/features/offline/worker/offline-list.ts` names it.
 * Not 404.html, which says that there is no such page, and which many hosts send as an error.
 */
export const SHELL = 'offline.html';
const REVISION_DIGITS = 20;

/** Pages that are stored as they are; all others are made from the shell, which saves 40 MB. */
const wholePages = ['index.html', SHELL];

/** Names in it have a hash of the contents, so the languages share the folder; each stores its own files. */
export const HASHED_FOLDER = '_app/immutable/';

/**
 * What no page requests offline: previews are for link cards, icons for the system, older editions
 * of the data for links that name one, the last for other sites.
 */
const notStored = [
	/\.(br|gz|md)$/,
	/^(service-worker\.js|offline\.json|_headers)$/,
	/^(icons|previews?|oembed|editions)\//,
	/^data\/\d{4}-\d{2}/,
	/^soft-power-atlas\.js$/,
	// explain the folder to people who browse the site's files
	/\.md$/,
	// each language has its own list
	...LANGUAGES.map((language) => new RegExp(`^${language}/`)),
	/(^|\/)\.[^/]+$/
];

/** @typedef {import('../src/lib/features/offline/worker/offline-list.ts').OfflineList} OfflineList */

/** @param {string} folder @returns {string[]} files below it, with plain slashes, sorted */
export function listFilesBelow(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/** @param {string} file */
function isStored(file) {
	if (file.endsWith('.html')) return wholePages.includes(file);
	return !isProgramFile(file) && !notStored.some((pattern) => pattern.test(file));
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
	const own = listFilesBelow(join(site, folder))
		.filter((file) => isStored(file) && !file.startsWith(HASHED_FOLDER))
		.map((file) => ({
			file: join(folder, file),
			path: `${folder}/${file === 'index.html' ? '' : file}`
		}));
	// English already has these
	const shared = (folder === '' ? [] : SHARED_FOLDERS).flatMap((name) =>
		listFilesBelow(join(site, name))
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
 * Writes the total size, and puts the list in front of the script of the site's worker: a changed
 * list changes the script, which is how a browser notices a newer version.
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
