/**
 * `npm run build`: a release in `build/`, English at its top and each other language in a folder of
 * its name, with preview pictures for links. Web servers compress it, or `npm run compress`.
 * `SITE_ORIGIN=https://example.org` sets the URL for the absolute links that pages give to
 * other sites; `BASE_PATH=/atlas` if in a folder of that site.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addLanguage } from './assemble.mjs';
import { LANGUAGES } from './messages/languages.mjs';
import { makePages, makePictures } from './pages.mjs';
import { getPreviewCommand } from './previews.mjs';
import { getPublishedSite } from './site-address.mjs';
import { formatSeconds, inLanes, step } from './steps.mjs';

/** One for each core. */
const LANES = 2;
const RELEASE = process.env.BUILD_DIR ?? 'build';
/** Moved into place when it is complete. */
const WORK = '.cache/release';

/** @param {number} code */
function stopAt(code) {
	if (code !== 0) process.exit(code);
}

/** Checked before anything is built. */
function placeOfSite() {
	try {
		return getPublishedSite();
	} catch (error) {
		console.error(`npm run build stopped: ${error instanceof Error ? error.message : error}`);
		process.exit(1);
	}
}

const startMs = Date.now();
const place = placeOfSite();
stopAt(
	await inLanes(
		LANGUAGES,
		LANES,
		async (language) => (await makePages(language)) || makePictures(language)
	)
);
for (const language of LANGUAGES) addLanguage(language, WORK, place);
stopAt(
	await inLanes(LANGUAGES, LANES, (language) =>
		step(`previews ${language}`, getPreviewCommand(language, WORK))
	)
);
rmSync(RELEASE, { recursive: true, force: true });
mkdirSync(join(RELEASE, '..'), { recursive: true });
renameSync(WORK, RELEASE);
console.log(
	`✓ ${RELEASE}/ is a release for ${place.origin}${place.basePath}/, in ${formatSeconds(startMs)}`
);
