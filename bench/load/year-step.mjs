/** Measures the cost of moving the year by one: main thread and uploads. */
import { median } from '../numbers.mjs';
import { installDrawingStub, installProbe, readProbe } from '../page-probe.mjs';

export const yearsInARow = 18;

/**
 * @typedef {object} StepCost
 * @property {boolean} isDrawing false if draw calls were left out
 * @property {number} stepCount
 * @property {number} taskMs main-thread task time of a step minus that of a wait without one, median
 * @property {number} task95Ms the 95th percentile
 * @property {number} dragMs task time of a step while the year is dragged, with all that follows it
 * @property {number} scriptMs in scripts, median
 * @property {number} restMs task time of the wait without a step, median
 * @property {number} uniformBytes uploaded by a step, median
 * @property {number} baseMapBytes by MapLibre, for its names, median
 * @property {number} rebuiltBytes as attributes of a layer or textures, median
 * @property {number} rebuiltBytesMost by the worst step
 * @property {number} moved steps after which the slider showed another year
 */

/** The slider of the timeline; charts have their own. @param {import('@playwright/test').Page} page */
function sliderOf(page) {
	return page.getByRole('slider', { name: 'Year', exact: true });
}

/**
 * Waits two frames, so that the frame requested by a change is done. Asks the browser directly,
 * because Playwright's own evaluate costs the page more than a step.
 * @param {import('@playwright/test').CDPSession} session
 */
export async function waitTwoFrames(session) {
	const expression =
		'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))';
	await session.send('Runtime.evaluate', { expression, awaitPromise: true });
}

/** @param {import('@playwright/test').CDPSession} session */
export async function mainThreadMs(session) {
	const { metrics } = await session.send('Performance.getMetrics');
	/** @param {string} name */
	const ms = (name) => (metrics.find((metric) => metric.name === name)?.value ?? NaN) * 1000;
	return { task: ms('TaskDuration'), script: ms('ScriptDuration') };
}

/** By then figures and lists have followed a change of the year. */
const settledMs = 1_500;

/**
 * Task time of a step of a drag along all years and back, a year a frame, with all that the page
 * does until it has settled, minus that of a page at rest for as long.
 * @param {import('@playwright/test').CDPSession} session
 */
async function measureDrag(session) {
	/** @param {number} step years a frame */
	const drag = async (step) => {
		const before = await mainThreadMs(session);
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
		return ((await mainThreadMs(session)).task - before.task) / yearsInARow;
	};
	await drag(-yearsInARow);
	const costs = [];
	for (let round = 0; round < 6; round += 1) {
		const cost = await drag(round % 2 === 0 ? 1 : -1);
		costs.push(cost - (await drag(0)));
	}
	return median(costs);
}

/** @param {import('@playwright/test').Locator} slider */
async function spokenYear(slider) {
	return (
		(await slider.getAttribute('aria-valuenow')) ??
		(await slider.evaluate((element) => /** @type {HTMLInputElement} */ (element).value))
	);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {{ isDrawing: boolean, stepCount: number }} options
 * @returns {Promise<StepCost | null>} null if the page has no slider for the year
 */
export async function measureYearStep(browser, url, { isDrawing, stepCount }) {
	// with reduced motion a step is one change, not an animation of many
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	await context.addInitScript(installProbe);
	if (!isDrawing) await context.addInitScript(installDrawingStub);
	const page = await context.newPage();
	await page.goto(url);
	await page
		.waitForSelector('[data-ready="true"]', { state: 'attached', timeout: 60_000 })
		.catch(() => undefined);
	const slider = sliderOf(page);
	if ((await slider.count()) === 0) {
		await context.close();
		return null;
	}
	const session = await context.newCDPSession(page);
	await session.send('Performance.enable');
	await slider.focus();
	await page.keyboard.press('Home');
	await page.waitForTimeout(2_000);

	/** @param {string} key */
	const press = async (key) => {
		// read before the clock starts, to not count for the step
		const { gpuBytes: had } = await page.evaluate(readProbe);
		const year = await spokenYear(slider);
		await waitTwoFrames(session);
		const before = await mainThreadMs(session);
		await page.keyboard.press(key);
		await waitTwoFrames(session);
		const after = await mainThreadMs(session);
		const { gpuBytes: has } = await page.evaluate(readProbe);
		return {
			task: after.task - before.task,
			script: after.script - before.script,
			uniformBytes: has.uniforms - had.uniforms,
			baseMapBytes: has.baseMap - had.baseMap,
			rebuiltBytes: has.attributes + has.textures - had.attributes - had.textures,
			isMoved: (await spokenYear(slider)) !== year
		};
	};
	// to the last year and back, so that no first use is measured
	for (const key of ['ArrowRight', 'ArrowLeft']) {
		for (let year = 0; year < Math.min(yearsInARow, stepCount / 2); year += 1) await press(key);
	}
	const steps = [];
	for (let index = 0; index < stepCount; index += 1) {
		const isUp = Math.floor(index / yearsInARow) % 2 === 0;
		steps.push(await press(isUp ? 'ArrowRight' : 'ArrowLeft'));
	}
	// figures follow the map, lists when the year has settled: neither is part of a wait
	await page.waitForTimeout(settledMs);
	const rests = [];
	for (let index = 0; index < stepCount; index += 1) rests.push(await press('Shift'));
	const dragMs = await measureDrag(session);
	await context.close();

	const restMs = median(rests.map(({ task }) => task));
	const tasks = steps.map(({ task }) => task - restMs).sort((a, b) => a - b);
	const rebuilt = steps.map(({ rebuiltBytes }) => rebuiltBytes);
	return {
		isDrawing,
		stepCount,
		taskMs: median(tasks),
		dragMs,
		task95Ms: tasks[Math.floor(tasks.length * 0.95)] ?? NaN,
		scriptMs: median(steps.map(({ script }) => script)),
		restMs,
		uniformBytes: median(steps.map(({ uniformBytes }) => uniformBytes)),
		baseMapBytes: median(steps.map(({ baseMapBytes }) => baseMapBytes)),
		rebuiltBytes: median(rebuilt),
		rebuiltBytesMost: Math.max(...rebuilt),
		moved: steps.filter(({ isMoved }) => isMoved).length
	};
}
