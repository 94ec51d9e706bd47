/**
 * Measures what a built site must store to work without a network, and writes it where the service
 * worker and the pages read it. `withOfflineList` does so at the end of every build;
 * `node scripts/offline-list.mjs FOLDER` does so again for a build that was changed by hand.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORKER = 'service-worker.js';
const AMOUNT = 'offline.json';
/** Names as in `src/lib/offline/offline-list.ts`. */
const SHELL = 'offline.html';
const REVISION_DIGITS = 20;

/** Pages that are kept as they are; all others are made from the shell, which is 40 MB less. */
const wholePages = ['index.html', SHELL];

/**
 * What no page asks for without a network: previews are for those who unfold a link, icons for the
 * system, older editions of the data for those whose link names one, the last for other sites.
 */
const notStored = [
	/\.(br|gz)$/,
	/^(service-worker\.js|offline\.json|robots\.txt|sitemap\.xml|_headers)$/,
	/^(icons|previews?|oembed|editions)\//,
	/^soft-power-atlas\.js$/,
	// tell those who look into the site's folders what lies there
	/\.md$/,
	// other languages are stored by workers of their own
	/^(ru|zh|kk)\//,
	/(^|\/)\.[^/]+$/
];

/** @typedef {import('../src/lib/offline/offline-list.ts').OfflineList} OfflineList */

/** @param {string} folder @returns {string[]} paths in it with plain slashes, sorted */
function filesBelow(folder) {
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

/** @param {string} folder of a built site, with its shell @returns {OfflineList} */
export function listOfflineFiles(folder) {
	const files = filesBelow(folder)
		.filter(isStored)
		.map((file) => {
			const contents = readFileSync(join(folder, file));
			const path = file === 'index.html' ? '/' : `/${file}`;
			return { path, bytes: contents.length, revision: digest(contents) };
		});
	return {
		version: digest(JSON.stringify(files)),
		totalBytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		files
	};
}

/** Writes a file and its compressed copies, where it has any. @param {string} file @param {string} text */
function writeWithCopies(file, text) {
	writeFileSync(file, text);
	const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
	if (existsSync(`${file}.br`)) writeFileSync(`${file}.br`, brotliCompressSync(text, { params }));
	if (existsSync(`${file}.gz`)) writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
}

/**
 * Writes the shell, the amount, and the list in front of the worker's script: a worker whose list
 * is another is another script, which is how a browser notices a newer version.
 * @param {string} folder of a built site
 * @returns {OfflineList}
 */
export function writeOfflineList(folder) {
	for (const copy of ['', '.br', '.gz']) {
		const fallback = join(folder, `404.html${copy}`);
		// not under its own name: many hosts send that one with the status of a fault
		if (existsSync(fallback)) copyFileSync(fallback, join(folder, SHELL + copy));
	}
	const list = listOfflineFiles(folder);
	const { version, totalBytes } = list;
	writeFileSync(join(folder, AMOUNT), JSON.stringify({ version, totalBytes }));
	const worker = join(folder, WORKER);
	const script = readFileSync(worker, 'utf8').replace(/^self\.offlineList=.*\n/, '');
	writeWithCopies(worker, `self.offlineList=${JSON.stringify(list)};\n${script}`);
	return list;
}

/**
 * The adapter, with the list written once the site is.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder that it writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOfflineList(adapter, folder) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			const { files, totalBytes } = writeOfflineList(folder);
			builder.log.minor(`Without a network: ${files.length} files, ${totalBytes} bytes to store`);
		}
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { files, totalBytes, version } = writeOfflineList(process.argv[2] ?? 'build');
	console.log(`${version}: ${files.length} files, ${totalBytes} bytes`);
}
