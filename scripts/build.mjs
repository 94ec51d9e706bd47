/**
 * `npm run build`: a release in `build/`, English at its top and each other language in a folder of
 * its name, with the pictures that links unfold to and a compressed copy beside every text.
 * `BASE_PATH=/atlas` is for a folder of another site; `SITE_ORIGIN=https://example.org` writes whole
 * addresses into canonical links.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addLanguage } from './assemble.mjs';
import { compressSite } from './compress.mjs';
import { folderOf, LANGUAGES } from './messages/languages.mjs';
import { makePages } from './pages.mjs';
import { formatSeconds, inLanes, step } from './steps.mjs';

/** One for each core. */
const LANES = 2;
const RELEASE = process.env.BUILD_DIR ?? 'build';
/** Moved into place when it is whole. */
const WORK = '.cache/release';

/** @typedef {import('./messages/languages.mjs').Language} Language */

/** @param {Language} language */
function drawPreviews(language) {
	const program = ['--import', 'tsx', 'data/build/previews/main.ts', '--into'];
	return step(`previews ${language}`, [
		process.execPath,
		`--conditions=${language}`,
		...program,
		join(WORK, folderOf(language))
	]);
}

/** @param {number} code */
function stopAt(code) {
	if (code !== 0) process.exit(code);
}

const startMs = Date.now();
stopAt(await inLanes(LANGUAGES, LANES, (language) => makePages(language)));
for (const language of LANGUAGES) {
	addLanguage(language, WORK, { basePath: process.env.BASE_PATH ?? '' });
}
stopAt(await inLanes(LANGUAGES, LANES, drawPreviews));
const compressMs = Date.now();
const { files, bytes } = await compressSite(WORK, LANES);
console.log(
	`✓ ${files} compressed copies, ${(bytes / 1e6).toFixed(0)} MB, ${formatSeconds(compressMs)}`
);
rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(join(RELEASE, '..'), { recursive: true });
renameSync(WORK, RELEASE);
console.log(`✓ ${RELEASE}/ is a release, in ${formatSeconds(startMs)}`);
