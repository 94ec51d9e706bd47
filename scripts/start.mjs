/**
 * `npm start`: from a fresh clone to a running atlas. Installs, builds the pages in English, serves
 * them and prints the address; the other languages are built behind it. Each is done only where
 * something changed.
 */
import { hashOfPages } from './freshness.mjs';
import { install, nodeComplaint } from './install.mjs';
import { INTERRUPTED, stopCommands } from './steps.mjs';

const SITE = '.cache/site';
const FIRST_PORT = 4173;

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

	const hash = hashOfPages();
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
	// one after another: the first is there soonest, and a core is left to the reader
	for (const language of others) {
		if ((await addToSite(SITE, language)) !== 0) {
			console.error('What is served works; start again to try the other languages anew.');
			return;
		}
		console.log(`✓ /${language} is there`);
	}
}

main().catch((error) => {
	console.error(`start failed: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
});
