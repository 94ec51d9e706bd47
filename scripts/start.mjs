/**
 * `npm start`: from a fresh clone to a running atlas. Installs, builds the pages in English, serves
 * them and prints the URL; pictures of views and the other languages follow in the background. Each step runs only
 * if something changed.
 */
import { hashOfPages } from './freshness.mjs';
import { install, checkNode } from './install.mjs';
import { INTERRUPTED, inLanes, startInBackground, stopCommands } from './steps.mjs';

const SITE = '.cache/site';
/** One for each core; the pages that are read come first. */
const LANES = 2;

let isInterrupted = false;

/** @param {number} code of a failed step */
function giveUp(code) {
	if (isInterrupted || code === INTERRUPTED) console.log('Stopped.');
	process.exit(isInterrupted ? INTERRUPTED : code);
}

async function main() {
	const complaint = checkNode();
	if (complaint) {
		console.error(complaint);
		process.exit(1);
	}
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => {
			// a partial build has no stamp and is built again
			isInterrupted = true;
			stopCommands();
			giveUp(INTERRUPTED);
		});
	}
	const code = await install();
	if (code !== 0) giveUp(code);
	// the rest needs the packages
	const { addPagesTo, addPicturesTo, addToSite, isInSite } = await import('./site.mjs');
	const { drawPreview, waitForPicture } = await import('./previews.mjs');
	const { LANGUAGES } = await import('./messages/languages.mjs');
	const { findFreePorts, serve } = await import('./serve.mjs');
	const { LOCAL_PORT, getLocalOrigin, readEnvironmentSite } = await import('./site-address.mjs');

	const { origin, basePath } = readEnvironmentSite();
	const hash = hashOfPages();
	/** Pages contain the URL they are served at, so the port must be known first. @param {number} port */
	async function serveEnglish(port) {
		const place = { origin: origin ?? getLocalOrigin(port), basePath };
		// another start may be serving the folder, at another URL
		const site = port === LOCAL_PORT ? SITE : `${SITE}-${port}`;
		const others = LANGUAGES.filter(
			(language) => language !== 'en' && !isInSite(site, language, place, hash)
		);
		const isWhole = isInSite(site, 'en', place, hash);
		if (!isWhole) {
			const failed = await addPagesTo(site, 'en', place, hash);
			if (failed !== 0) giveUp(failed);
		}
		// taken by another program while the pages were built
		if ((await findFreePorts(port, 1)) !== port) return null;
		/** @type {Promise<number>} */
		let pictures = Promise.resolve(0);
		const { url } = await serve(site, {
			...{ port, basePath, fixedPort: true, isCompressed: true },
			makeFile: async (path) =>
				(await waitForPicture(site, path, pictures)) || drawPreview(site, path)
		});
		// nobody waits for them but a reader who comes to one
		if (!isWhole) pictures = addPicturesTo(site, 'en', place, hash);
		return { url, site, place, others, pictures };
	}

	const firstPort = Number(process.env.PORT) || LOCAL_PORT;
	let served = await serveEnglish(await findFreePorts(firstPort, 1));
	while (!served) served = await serveEnglish(await findFreePorts(firstPort, 1));
	const { url, site, place, others, pictures } = served;
	console.log(`The atlas is at ${url}`);
	// before the other languages, which would take the processor from a reader of English
	if ((await pictures) !== 0)
		console.error('Pages lack pictures of views; run the command again to draw them.');
	if (others.length === 0) return;
	console.log(`${others.map((language) => `/${language}`).join(', ')}: building`);
	startInBackground();
	const failed = await inLanes(others, LANES, async (language) => {
		const code = await addToSite(site, language, place);
		if (code === 0) console.log(`✓ /${language} is ready`);
		return code;
	});
	if (failed !== 0)
		console.error('The languages listed above work; run the command again to retry the others.');
}

main().catch((error) => {
	console.error(`start failed: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
});
