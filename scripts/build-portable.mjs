/**
 * `npm run build:portable`: the whole atlas as one HTML file that opens by a double click, without a
 * server or a network. `-- --languages en,ru` puts two languages into it, English first.
 * `SITE_ORIGIN=https://example.org` sets the URL of the atlas on the web.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gatherStaticFiles } from './messages/static-files.mjs';
import { makeData } from './pages.mjs';
import { embedFiles } from './portable/embed.mjs';
import { parseLanguages, getWebAddress } from './portable/portable-options.mjs';
import { prepareSource } from './portable/prepare-source.mjs';
import { makeNodeProgram, step, top } from './steps.mjs';

const FILE_NAME = 'soft-power-atlas.html';

const folder = resolve(top, process.env.BUILD_DIR ?? 'build-portable');
const file = resolve(folder, FILE_NAME);

/** @param {number} code */
function stopAt(code) {
	if (code !== 0) process.exit(code);
}

/** The options; exits with an explanation if they are invalid. */
function readLanguages() {
	try {
		getWebAddress();
		const { values } = parseArgs({ options: { languages: { type: 'string', default: 'en' } } });
		return parseLanguages(values.languages);
	} catch (error) {
		console.error(
			`npm run build:portable stopped: ${error instanceof Error ? error.message : error}`
		);
		process.exit(1);
	}
}

const languages = readLanguages();
// English has the files that all languages share
stopAt(await makeData('en'));
for (const language of languages) {
	if (language !== 'en') {
		stopAt(await makeData(language));
		gatherStaticFiles(language);
	}
	await prepareSource(language);
	const build = makeNodeProgram('vite/bin/vite.js', 'build', '--logLevel', 'error');
	const env = {
		PORTABLE: 'yes',
		PORTABLE_LANGUAGES: languages.join(','),
		ATLAS_LANGUAGE: language
	};
	stopAt(await step(`pages of one file, ${language}`, build, { env }));
}
mkdirSync(folder, { recursive: true });
writeFileSync(file, embedFiles(languages));
const { size } = statSync(file);
console.log(
	`\n${relative(top, file)}, ${(size / 1e6).toFixed(1)} MB\n` +
		'Copy it to a stick and open it by a double click, in Chrome, Edge, Firefox or Safari.'
);
