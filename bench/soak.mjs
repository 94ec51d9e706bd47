/**
 * `npm run bench:soak`: uses the built atlas in one page for ten minutes and reports whether
 * memory, nodes or graphics grow. Exits with code 1 if they do, or if the page logs an error. Writes to
 * bench/results/. `-- --minutes N --build FOLDER --out FOLDER` for another length, build, output folder.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { halves } from './soak/acts.mjs';
import { installGraphicsCensus } from './soak/graphics-census.mjs';
import { findGrowth, warmUpSeconds } from './soak/growth.mjs';
import { comeToRest, restPath, restSize, waitForMap } from './soak/rest.mjs';
import { takeSample } from './soak/sample.mjs';
import { formatSoakReport } from './soak/soak-report.mjs';
import { findBrowser, softwareBrowserArgs } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { top } from '../scripts/steps.mjs';

/**
 * A browser recompiles functions that are used more and drops unused ones: for many minutes that
 * changes the heap by more than a leak would. Here it compiles once, at first use.
 */
const compileOnce =
	'--js-flags=--no-lazy-feedback-allocation --always-sparkplug --no-flush-bytecode';

/**
 * Like the browser tests: an error, logged or thrown, or a request to another host is a fault.
 * @param {import('@playwright/test').Page} page @param {string} url
 * @returns {string[]} faults, added as they occur
 */
function watchFaults(page, url) {
	/** @type {string[]} */
	const faults = [];
	page.on('pageerror', (error) => faults.push(`threw: ${error.message}`));
	page.on('crash', () => faults.push('the page crashed'));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		const isInside = ['data:', 'blob:', 'about:'].includes(protocol);
		if (!isInside && origin !== new URL(url).origin) {
			faults.push(`requested another host: ${request.url()}`);
		}
	});
	return faults;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} session
 * @param {number} minutes
 */
async function soak(page, session, minutes) {
	/** @type {import('./soak/sample.mjs').Sample[]} */
	const samples = [];
	/** @type {Record<string, number>} */
	const acts = {};
	const startMs = performance.now();
	const seconds = () => (performance.now() - startMs) / 1000;
	for (let turn = 0; seconds() < minutes * 60; turn += 1) {
		for (const half of halves) {
			for (const [name, act] of half) {
				await act(page, turn).catch((error) => {
					throw new Error(`${name}, turn ${turn + 1}: ${error.message}`);
				});
				acts[name] = (acts[name] ?? 0) + 1;
			}
			await comeToRest(page);
			const values = await takeSample(page, session);
			samples.push({ atSeconds: Math.round(seconds()), values });
			const heap = (values['JavaScript heap, bytes'] ?? NaN) / 1e6;
			console.log(
				`${Math.round(seconds())} s: heap ${heap.toFixed(2)} MB, ${values.nodes} nodes, ${values['detached nodes']} detached, ${values['WebGL Buffer']} buffers, ${values['WebGL Texture']} textures`
			);
		}
	}
	return { samples, acts };
}

/** @param {string} folder @param {number} minutes */
async function measure(folder, minutes) {
	const { url, close } = await serve(folder, { port: 4673 });
	const browser = await chromium.launch({
		executablePath: await findBrowser(),
		args: [...softwareBrowserArgs, compileOnce]
	});
	const context = await browser.newContext({
		viewport: restSize,
		colorScheme: 'light',
		serviceWorkers: 'block'
	});
	await context.addInitScript(installGraphicsCensus);
	const page = await context.newPage();
	const faults = watchFaults(page, url);
	await page.goto(new URL(restPath, url).href);
	await waitForMap(page);
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	await page.getByRole('button', { name: 's a year' }).click();

	const { samples, acts } = await soak(page, session, minutes);
	const version = browser.version();
	await browser.close();
	await close();
	const { growths, inMean, counted } = findGrowth(samples);
	const notes = [
		`${minutes} minutes in one page, ${samples.length} samples, each at rest on \`${restPath}\` after a forced collection; ${counted} after the first ${warmUpSeconds} s count, and the first ${inMean} are compared with the last ${inMean}.`,
		`Functions are compiled once (\`${compileOnce}\`); else their code grows for minutes while the number of objects stays.`,
		'A kind of WebGL object that is not named was never made.',
		`${new Date().toISOString().slice(0, 10)}; browser ${version}, Node ${process.versions.node}, ${cpus().length} cores, WebGL in software.`
	];
	return { growths, acts, faults, notes, samples };
}

async function main() {
	const { values } = parseArgs({
		options: {
			build: { type: 'string', default: 'build' },
			out: { type: 'string', default: 'bench/results' },
			minutes: { type: 'string', default: '10' }
		}
	});
	const folder = resolve(top, values.build);
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(
			`there is no build in ${values.build}: run "SITE_ORIGIN=http://localhost:4173 npm run build"`
		);
	}
	const outcome = await measure(folder, Number(values.minutes));
	const report = `# Ten minutes of use: what a page still holds\n\n${formatSoakReport(outcome)}`;
	const out = resolve(top, values.out);
	mkdirSync(out, { recursive: true });
	writeFileSync(join(out, 'soak.json'), JSON.stringify(outcome, null, '\t') + '\n');
	writeFileSync(join(out, 'soak.md'), report);
	console.log(`\n${report}`);
	const isGrown = outcome.growths.some((growth) => growth.isGrown);
	process.exit(isGrown || outcome.faults.length > 0 ? 1 : 0);
}

main().catch((error) => {
	console.error(`bench:soak failed: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
});
