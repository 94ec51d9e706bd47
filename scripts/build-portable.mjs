/**
 * `npm run build:portable`: the whole atlas as one HTML file that opens by a double click, without a
 * server or a network. `SITE_ORIGIN=https://example.org` tells it where the atlas is on the web.
 */
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { makeData } from './pages.mjs';
import { embedFiles } from './portable/embed.mjs';
import { SHELL_FOLDER, webAddress } from './portable/portable-options.mjs';
import { prepareSource } from './portable/prepare-source.mjs';
import { nodeProgram, step, top } from './steps.mjs';

const FILE_NAME = 'soft-power-atlas.html';

const folder = resolve(top, process.env.BUILD_DIR ?? 'build-portable');
const file = resolve(folder, FILE_NAME);

/** @param {number} code */
function stopAt(code) {
	if (code !== 0) process.exit(code);
}

try {
	webAddress();
} catch (error) {
	console.error(
		`npm run build:portable stopped: ${error instanceof Error ? error.message : error}`
	);
	process.exit(1);
}
stopAt(await makeData('en'));
await prepareSource();
stopAt(
	await step('pages of one file', nodeProgram('vite/bin/vite.js', 'build', '--logLevel', 'error'), {
		env: { PORTABLE: 'yes' }
	})
);
mkdirSync(folder, { recursive: true });
writeFileSync(file, embedFiles(resolve(top, SHELL_FOLDER)));
const { size } = statSync(file);
console.log(
	`\n${relative(top, file)}, ${(size / 1e6).toFixed(1)} MB\n` +
		'Copy it to a stick and open it by a double click, in Chrome, Edge, Firefox or Safari.'
);
