/**
 * `npm start`: from a fresh clone to a running atlas. Installs, builds the pages in English, serves
 * them and prints the address; the other languages are built behind it. Each is done only where
 * something changed.
 */
import { hashOf } from './freshness.mjs';
import { install, nodeComplaint } from './install.mjs';
import { INTERRUPTED, stopCommands } from './steps.mjs';

const SITE = '.cache/site';
const FIRST_PORT = 4173;
/** The server needs little. */
const LANES = 2;

let isInterrupted = false;

/** @param {number} code of a failed step */
function giveUp(code) {
	if (isInterrupted || code === INTERRUPTED) console.log('Stopped.');
	process.exit(isInterrupted ? INTERRUPTED : code);
}

async function main() {
	const complaint = nodeComplaint();
	if (complaint) {
		console.error(complaint);
		process.exit(1);
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => {
			// what was half built has no stamp, and is built anew
			isInterrupted = true;
			stopCommands();
			giveUp(INTERRUPTED);
		});
	}
	const code = await install();
	if (code !== 0) giveUp(code);
	// what follows needs the packages
	const { addToSite, isInSite } = await import('./site.mjs');
	const { LANGUAGES } = await import('./messages/languages.mjs');
	const { serve } = await import('./serve.mjs');
	const { inLanes } = await import('./steps.mjs');

	const hash = hashOf();
	const others = LANGUAGES.filter(
		(language) => language !== 'en' && !isInSite(SITE, language, hash)
	);
	if (!isInSite(SITE, 'en', hash)) {
		const failed = await addToSite(SITE, 'en');
		if (failed !== 0) giveUp(failed);
	}
	const { address } = await serve(SITE, {
		port: Number(process.env.PORT) || FIRST_PORT,
		basePath: process.env.BASE_PATH ?? ''
	});
	console.log(`The atlas is at ${address}`);
	if (others.length === 0) return;
	console.log(`${others.map((language) => `/${language}`).join(', ')}: being built`);
	const failed = await inLanes(others, LANES, async (language) => {
		const result = await addToSite(SITE, language);
		if (result === 0) console.log(`✓ /${language} is there`);
		return result;
	});
	if (failed !== 0) console.error('English is served; start again to try the others anew.');
}

main().catch((error) => {
	console.error(`start failed: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
});
