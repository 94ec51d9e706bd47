/** Bytes of files on disk and as a web server would send them. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size in bytes; gzip -9, brotli 11 */

/** The widest window of the web: kepler.gl repeats itself over more than the usual 4 MB. */
const widest = { params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } };

/** Brotli bytes of a file; the result is stored next to it for the server. @param {string} path */
function brotliOf(path) {
	const beside = `${path}.br`;
	const isFresh = existsSync(beside) && statSync(beside).mtimeMs >= statSync(path).mtimeMs;
	// stored because compressing 15 MB takes half a minute
	if (!isFresh) writeFileSync(beside, brotliCompressSync(readFileSync(path), widest));
	return statSync(beside).size;
}

/** @param {string} folder @param {string[]} files @returns {Size} of all of them, each compressed separately */
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
