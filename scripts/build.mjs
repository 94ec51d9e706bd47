/**
 * `npm run build`: the static site in `build/`, English at its top and each other language in a
 * folder of its name. `BASE_PATH=/atlas` serves it from a folder of another site, `BUILD_DIR` puts
 * it elsewhere. `node scripts/build.mjs --languages en` builds one language, `--only pages` no pictures.
 */
import { parseArgs } from 'node:util';
import { LANGUAGES } from './messages/languages.mjs';
import { gatherStaticFiles } from './messages/static-files.mjs';
import { nodeProgram, run } from './steps.mjs';

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

/** @param {string} language @returns {Promise<number>} */
function buildPages(language) {
	const isEnglish = language === 'en';
	return run(
		nodeProgram('vite/bin/vite.js', 'build', ...(isEnglish ? [] : ['--logLevel', 'error'])),
		{
			env: { ATLAS_LANGUAGE: language, BUILD_DIR: isEnglish ? folder : `${folder}/${language}` }
		}
	);
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
	// the first empties the folder in which the others lie
	await forEach(wanted.slice(0, 1), buildPages);
	await forEach(wanted.slice(1), buildPages);
}
