/** Measures the same step in kepler.gl with its filter panel open, to compare application with application. */
import { join } from 'node:path';
import { median } from '../numbers.mjs';
import { installDrawingStub } from '../page-probe.mjs';
import { buildPages } from '../time/build-pages.mjs';
import { firstYear } from '../time/pages/dataset.mjs';
import { serveIsolated } from '../time/serve-isolated.mjs';
import { variants } from '../time/variants.mjs';
import { workFolder } from '../time/work-folder.mjs';
import { mainThreadMs, waitTwoFrames, yearsInARow } from './year-step.mjs';

/** About as many as the atlas draws in a year, all layers together. */
const flowCount = 40;

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} stepCount
 * @returns {Promise<{ taskMs: number, scriptMs: number, restMs: number, stepCount: number }>} medians
 *   of the main thread, minus a wait of the same length
 */
export async function measureKeplerStep(browser, stepCount) {
	await buildPages(variants.filter(({ id }) => id === 'kepler'));
	const { url, close } = await serveIsolated(workFolder);
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	await context.addInitScript(installDrawingStub);
	const page = await context.newPage();
	try {
		await page.goto(new URL(join('pages', 'kepler.html?panel'), url).href);
		await page.waitForFunction(() => 'bench' in window, null, { timeout: 60_000 });
		const session = await context.newCDPSession(page);
		await session.send('Performance.enable');
		/** @param {string} expression */
		const run = (expression) =>
			session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
		const opened = await run(`bench.open(${flowCount}, false)`);
		if (opened.exceptionDetails) throw new Error(opened.exceptionDetails.text);
		await page.getByText('flows', { exact: true }).first().waitFor();
		/** @param {string} expression */
		const cost = async (expression) => {
			await waitTwoFrames(session);
			const before = await mainThreadMs(session);
			await run(expression);
			await waitTwoFrames(session);
			const after = await mainThreadMs(session);
			return { task: after.task - before.task, script: after.script - before.script };
		};
		/** @param {number} index to the last year and back, repeatedly */
		const showAt = (index) => {
			const within = index % yearsInARow;
			const isUp = Math.floor(index / yearsInARow) % 2 === 0;
			return cost(`bench.show(${firstYear + (isUp ? within + 1 : yearsInARow - within - 1)})`);
		};
		for (let index = 0; index < 2 * yearsInARow; index += 1) await showAt(index);
		const steps = [];
		const rests = [];
		for (let index = 0; index < stepCount; index += 1) {
			steps.push(await showAt(index));
			rests.push(await cost('0'));
		}
		const restMs = median(rests.map(({ task }) => task));
		return {
			taskMs: median(steps.map(({ task }) => task)) - restMs,
			scriptMs: median(steps.map(({ script }) => script)),
			restMs,
			stepCount
		};
	} finally {
		await context.close();
		await close();
	}
}
