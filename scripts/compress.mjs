/**
 * `npm run compress [FOLDER]`: compressed copies of the text files of a release, for a host that
 * sends copies (`gzip_static`, `brotli_static`) and has too little time to compress each answer:
 * `.br` for browsers over https, `.gz` for all others. Most hosts need none: docs/operations.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listFilesBelow, HASHED_FOLDER } from './offline-list.mjs';
import { isProgramFile } from './program-files.mjs';
import { formatSeconds } from './steps.mjs';

const TEXT = /\.(html|js|mjs|css|json|jsonld|svg|csv|xml|txt|webmanifest)$/;
/** A copy of each would be two more files for hundreds that few request; large ones have copies. */
const SMALLEST_PROGRAM_BYTES = 131_072;
/** Files this small fit in one round trip anyway: not worth two more files each. */
const SMALLEST_BYTES = 4_096;
/** The highest level takes ten times as long for 2 % less: only for files that browsers cache forever. */
const QUALITY = { kept: 11, page: 9 };
/** One for each core. */
const LANES = 2;

/** @param {string} site @param {string} file @returns {number} bytes of its copies */
function compressFile(site, file) {
	const path = join(site, file);
	const contents = readFileSync(path);
	const leastBytes = isProgramFile(file) ? SMALLEST_PROGRAM_BYTES : SMALLEST_BYTES;
	if (contents.length < leastBytes) return 0;
	const brotli = brotliCompressSync(contents, {
		params: {
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
			[constants.BROTLI_PARAM_QUALITY]: file.startsWith(HASHED_FOLDER)
				? QUALITY.kept
				: QUALITY.page,
			[constants.BROTLI_PARAM_SIZE_HINT]: contents.length
		}
	});
	writeFileSync(`${path}.br`, brotli);
	const gzip = gzipSync(contents, { level: 9 });
	writeFileSync(`${path}.gz`, gzip);
	return brotli.length + gzip.length;
}

/**
 * @param {string} site its folder @param {number} lanes threads
 * @returns {Promise<{ files: number, bytes: number }>} the copies made, and their size
 */
export async function compressSite(site, lanes) {
	const texts = listFilesBelow(site).filter((file) => TEXT.test(file));
	const parts = Array.from({ length: lanes }, (_, lane) =>
		texts.filter((__, index) => index % lanes === lane)
	);
	const results = await Promise.all(
		parts.map(
			(files) =>
				new Promise((done, fail) => {
					const worker = new Worker(new URL(import.meta.url), { workerData: { site, files } });
					worker.once('message', done);
					worker.once('error', fail);
				})
		)
	);
	return results.reduce((sum, { files, bytes }) => ({
		files: sum.files + files,
		bytes: sum.bytes + bytes
	}));
}

async function main() {
	const startMs = Date.now();
	const { files, bytes } = await compressSite(process.argv[2] ?? 'build', LANES);
	const megabytes = (bytes / 1e6).toFixed(0);
	console.log(`✓ ${files} compressed copies, ${megabytes} MB, in ${formatSeconds(startMs)}`);
}

if (isMainThread) {
	if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
} else {
	const { site, files } = workerData;
	const sizes = files.map((/** @type {string} */ file) => compressFile(site, file));
	parentPort?.postMessage({
		files: 2 * sizes.filter((/** @type {number} */ size) => size > 0).length,
		bytes: sizes.reduce((/** @type {number} */ sum, /** @type {number} */ size) => sum + size, 0)
	});
}
