/** Measures the cost of moving the year by one on the page: main thread and uploads. */
import { installCounts, readCounts } from '../gl-counts.mjs';
import { median } from '../report.mjs';
import { readTaskMs } from '../time/run-page.mjs';

const yearsInARow = 18;
const stepCount = 100;
/** By then figures and lists have followed a change of the year. */
const settledMs = 1_500;

/**
 * @typedef {import('@playwright/test').CDPSession} CDPSession
 *
 * @typedef {object} StepCost
 * @property {number} taskMs main-thread task time of a step minus that of a wait without one, median
 * @property {number} dragMs task time of a step while the year is dragged, with all that follows it
 * @property {number} rebuiltBytes uploaded by the worst step as attributes of a layer or textures
 */

/**
 * Waits two frames, so that the frame requested by a change is done. Asks the browser directly,
 * because Playwright's own evaluate costs the page more than a step.
 * @param {CDPSession} session
 */
async function waitTwoFrames(session) {
	const expression =
		'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';
	await session.send('Runtime.evaluate', { expression, awaitPromise: true });
}

/**
 * Task time of a step of a drag along all years and back, a year a frame, with all that the page
 * does until it has settled, minus that of a page at rest for as long.
 * @param {CDPSession} session
 */
async function measureDrag(session) {
	/** @param {number} step years a frame */
	const drag = async (step) => {
		const beforeMs = await readTaskMs(session);
		await session.send('Runtime.evaluate', {
			awaitPromise: true,
			expression: `new Promise((done) => {
				const slider = document.querySelector('input#year');
				let left = ${yearsInARow};
				const move = () => {
					if (left-- === 0) return setTimeout(done, ${settledMs});
					slider.value = String(Number(slider.value) + ${step});
					if (${step} !== 0) slider.dispatchEvent(new Event('input', { bubbles: true }));
					requestAnimationFrame(move);
				};
				move();
			})`
		});
		return ((await readTaskMs(session)) - beforeMs) / yearsInARow;
	};
	await drag(-yearsInARow);
	const costs = [];
	for (let round = 0; round < 6; round += 1) {
		const cost = await drag(round % 2 === 0 ? 1 : -1);
		costs.push(cost - (await drag(0)));
	}
	return median(costs);
}

/**
 * @param {import('@playwright/test').Browser} browser @param {string} url
 * @returns {Promise<StepCost>}
 * @throws {Error} if a step does not move the year
 */
export async function measureYearStep(browser, url) {
	// with reduced motion a step is one change, not an animation of many
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	await context.addInitScript(installCounts, { isDrawing: false });
	const page = await context.newPage();
	await page.goto(url);
	await page.waitForSelector('[data-ready="true"]', { state: 'attached', timeout: 60_000 });
	const slider = page.getByRole('slider', { name: 'Year', exact: true });
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	await slider.focus();
	await page.keyboard.press('Home');
	await page.waitForTimeout(2_000);

	/** @param {string} key */
	const press = async (key) => {
		// read before the clock starts, to not count for the step
		const had = await page.evaluate(readCounts);
		const year = await slider.inputValue();
		await waitTwoFrames(session);
		const beforeMs = await readTaskMs(session);
		await page.keyboard.press(key);
		await waitTwoFrames(session);
		const taskMs = (await readTaskMs(session)) - beforeMs;
		const has = await page.evaluate(readCounts);
		const rebuiltBytes =
			has.attributeBytes + has.textureBytes - had.attributeBytes - had.textureBytes;
		return { taskMs, rebuiltBytes, isMoved: (await slider.inputValue()) !== year };
	};
	/** @param {number} count steps to the last year and back */
	const walk = async (count) => {
		const steps = [];
		for (let index = 0; index < count; index += 1) {
			const isUp = Math.floor(index / yearsInARow) % 2 === 0;
			steps.push(await press(isUp ? 'ArrowRight' : 'ArrowLeft'));
		}
		return steps;
	};
	// so that no first use is measured
	await walk(2 * yearsInARow);
	const steps = await walk(stepCount);
	if (steps.some(({ isMoved }) => !isMoved)) throw new Error('a step did not move the year');
	// figures follow the map, lists when the year has settled: neither is part of a wait
	await page.waitForTimeout(settledMs);
	const rests = [];
	for (let index = 0; index < stepCount; index += 1) rests.push(await press('Shift'));
	const dragMs = await measureDrag(session);
	await context.close();
	const restMs = median(rests.map(({ taskMs }) => taskMs));
	return {
		taskMs: median(steps.map(({ taskMs }) => taskMs)) - restMs,
		dragMs,
		rebuiltBytes: Math.max(...steps.map(({ rebuiltBytes }) => rebuiltBytes))
	};
}
