/** Bytes of files as they lie on the disk and as a web server would send them. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size in bytes; gzip -9, brotli 11 */

/** The widest window of the web: kepler.gl repeats itself over more than the usual 4 MB. */
const widest = { params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } };

/** Brotli bytes of a file; the result lies beside it, where a server finds it. @param {string} path */
function brotliOf(path) {
	const beside = `${path}.br`;
	const isThere = existsSync(beside) && statSync(beside).mtimeMs >= statSync(path).mtimeMs;
	// a browser gets every page compressed alike, and 15 MB take half a minute only once
	if (!isThere) writeFileSync(beside, brotliCompressSync(readFileSync(path), widest));
	return statSync(beside).size;
}

/** @param {string} folder @param {string[]} files @returns {Size} of all of them, each compressed alone */
export function sizeOfFiles(folder, files) {
	const size = { raw: 0, gzip: 0, brotli: 0 };
	for (const file of files) {
		const path = join(folder, file);
		const content = readFileSync(path);
		size.raw += content.length;
		size.gzip += gzipSync(content, { level: 9 }).length;
		size.brotli += brotliOf(path);
	}
	return size;
}
