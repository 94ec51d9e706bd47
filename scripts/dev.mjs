/**
 * `npm run dev`: the pages with live reload, in one language (`ATLAS_LANGUAGE=ru`, English without).
 * A change of a component shows immediately; one of a message or a table once it is built.
 */
import { watch } from 'node:fs';
import { createServer } from 'vite';
import { getProcessLanguage } from './messages/languages.mjs';
import { gatherStaticFiles } from './messages/static-files.mjs';
import { makeData } from './pages.mjs';
import { top } from './steps.mjs';

/** Editors write a file in several steps. */
const REST_MILLISECONDS = 150;
/** What Vite does not see: sources of what is compiled or built. */
const WATCHED = [
	'messages',
	'data/tables',
	'data/translations',
	'data/story',
	'data/sources.csv',
	'src/lib/layers/registry.ts'
];

const language = getProcessLanguage();

/** Builds what changed; Vite watches and shows the output. */
async function rebuild() {
	const code = await makeData(language);
	if (code !== 0)
		console.error(
			'Correct the error and save again. The pages show the previous data, or English where only a translation is missing.'
		);
}

let rest = /** @type {NodeJS.Timeout | undefined} */ (undefined);
let work = rebuild();

await work;
if (language !== 'en') gatherStaticFiles(language);
const server = await createServer({ root: top });
await server.listen();
server.printUrls();
// compile the first page while the browser opens
const [url] = server.resolvedUrls?.local ?? [];
if (url) fetch(url).catch(() => undefined);
server.bindCLIShortcuts({ print: true });
for (const path of WATCHED) {
	watch(path, { recursive: true }, () => {
		clearTimeout(rest);
		rest = setTimeout(() => (work = work.then(rebuild)), REST_MILLISECONDS);
	});
}
