/**
 * `npm run bench:soak`: uses the built atlas in one page for ten minutes and reports whether
 * memory, nodes or graphics grow. Exits with code 1 if they do, or if the page logs an error. Writes to
 * bench/results/. `-- --minutes N --build FOLDER --out FOLDER` for another length, build, output folder.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { describeRun, findBuild, round, runBenchmark, saveResult } from './report.mjs';
import { comeToRest, halves, restPath, restSize, waitForMap } from './soak/acts.mjs';
import { installGraphicsCensus, takeSample } from './soak/sample.mjs';
import { findBrowser, softwareBrowserArgs } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

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
function watchErrors(page, url) {
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
	const startMs = performance.now();
	const seconds = () => (performance.now() - startMs) / 1000;
	for (let turn = 0; seconds() < minutes * 60; turn += 1) {
		for (const half of halves) {
			for (const [name, act] of half) {
				await act(page, turn).catch((error) => {
					throw new Error(`${name}, turn ${turn + 1}: ${error.message}`);
				});
			}
			await comeToRest(page);
			const values = await takeSample(page, session);
			samples.push({ atSeconds: Math.round(seconds()), values });
			const heap = values['JavaScript heap, MB'] ?? NaN;
			console.log(
				`${Math.round(seconds())} s: heap ${heap.toFixed(2)} MB, ${values.nodes} nodes, ${values['detached nodes']} detached, ${values['WebGL Buffer']} buffers, ${values['WebGL Texture']} textures`
			);
		}
	}
	return samples;
}

const warmUpSeconds = 60;
const mostShare = 0.05;
/** A smaller difference of a count is chance: one tooltip, one texture of names. */
const slackOf = (/** @type {string} */ what) => (what.endsWith('MB') ? 0 : 1.5);
/** A full round: five countries, two halves of a turn, because what the map keeps depends on where it was. */
const mostInMean = 10;

/** @param {number[]} values */
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Compares the first samples after the warm-up with the last.
 * @param {import('./soak/sample.mjs').Sample[]} samples in order of time
 * @throws {Error} if fewer than two were taken after the warm-up
 */
function findGrowth(samples) {
	const counted = samples.filter(({ atSeconds }) => atSeconds >= warmUpSeconds);
	if (counted.length < 2) {
		throw new Error(`${counted.length} samples after the warm-up: give it more minutes`);
	}
	// equally many of both halves of a turn
	const inMean = Math.max(1, Math.floor(Math.min(mostInMean, counted.length / 2) / 2) * 2);
	const names = [...new Set(counted.flatMap(({ values }) => Object.keys(values)))];
	return names.map((what) => {
		// a kind missing from a sample had no objects
		const series = counted.map(({ values }) => values[what] ?? 0);
		const first = mean(series.slice(0, inMean));
		const last = mean(series.slice(-inMean));
		// an unreadable number does not prove that nothing grew
		return {
			what,
			first,
			last,
			isGrown: !(last - first <= Math.max(slackOf(what), first * mostShare))
		};
	});
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
	const faults = watchErrors(page, url);
	await page.goto(new URL(restPath, url).href);
	await waitForMap(page);
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	await page.getByRole('button', { name: 'Playback speed' }).click();

	const samples = await soak(page, session, minutes);
	const run = describeRun(browser);
	await browser.close();
	await close();
	const growths = findGrowth(samples);
	const grown = growths.filter(({ isGrown }) => isGrown).map(({ what }) => what);
	return {
		...run,
		goals: [
			{
				goal: `${minutes} minutes of use: nothing grows by more than ${mostShare * 100} %`,
				measured: grown.join(', ') || 'nothing has grown',
				isMet: grown.length === 0
			},
			{
				goal: 'no error and no request to another host',
				measured: faults.join('; ') || 'none',
				isMet: faults.length === 0
			}
		],
		rows: growths.map(({ what, first, last }) => ({
			what,
			'first samples': round(first, 1),
			'last samples': round(last, 1)
		}))
	};
}

runBenchmark('soak', async () => {
	const { values } = parseArgs({
		options: {
			build: { type: 'string', default: 'build' },
			minutes: { type: 'string', default: '10' },
			out: { type: 'string' }
		}
	});
	const result = await measure(findBuild(values.build), Number(values.minutes));
	saveResult('soak', result, values.out);
	if (result.goals.some(({ isMet }) => !isMet)) process.exitCode = 1;
});
