/**
 * `npm run build`: the static site in `build/`, English at its top and each other language in a
 * folder of its name. `BASE_PATH=/atlas` serves it from a folder of another site, `BUILD_DIR` puts
 * it elsewhere. `node scripts/build.mjs --languages en` builds one language, `--only pages` no pictures.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from './messages/languages.mjs';
import { gatherStaticFiles } from './messages/static-files.mjs';
import { nodeProgram, run, top } from './steps.mjs';

/** Drawing and rendering keep one core each. */
const AT_ONCE = 2;

const { values } = parseArgs({
	options: {
		languages: { type: 'string', default: LANGUAGES.join(',') },
		only: { type: 'string', default: '' }
	}
});
const wanted = LANGUAGES.filter((language) => values.languages.split(',').includes(language));
const folder = process.env.BUILD_DIR ?? 'build';

/** @param {string} language @returns {Promise<number>} */
async function drawPreviews(language) {
	if (language !== 'en') gatherStaticFiles(language);
	const program = ['--import', 'tsx', 'data/build/previews/main.ts'];
	return run([process.execPath, `--conditions=${language}`, ...program]);
}

/** Where a language is built, before it is moved to its place in the site. @param {string} language */
const workFolderOf = (language) => (language === 'en' ? folder : `.cache/build-${language}`);

/** @param {string} language @returns {Promise<number>} */
function buildPages(language) {
	const quiet = language === 'en' ? [] : ['--logLevel', 'error'];
	return run(nodeProgram('vite/bin/vite.js', 'build', ...quiet), {
		env: { ATLAS_LANGUAGE: language, BUILD_DIR: workFolderOf(language) }
	});
}

/** English empties the folder of the site as it is built, so that the others come to it last. */
function moveIntoSite() {
	for (const language of wanted.filter((each) => each !== 'en')) {
		const target = resolve(top, folder, language);
		mkdirSync(resolve(top, folder), { recursive: true });
		rmSync(target, { recursive: true, force: true });
		renameSync(resolve(top, workFolderOf(language)), target);
	}
}

/**
 * Works on several at once; the first that fails stops the rest.
 * @param {readonly string[]} languages @param {(language: string) => Promise<number>} work
 */
async function forEach(languages, work) {
	const waiting = languages.values();
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (const language of waiting) {
				const code = await work(language);
				if (code !== 0) process.exit(code);
			}
		})
	);
}

if (values.only !== 'pages') await forEach(wanted, drawPreviews);
if (values.only !== 'pictures') {
	await forEach(wanted, buildPages);
	moveIntoSite();
}
