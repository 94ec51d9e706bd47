/** The interface of a page for the measurement: open the map, step through the years, read the picture. */
import { makeFlows, years } from './dataset.mjs';

/**
 * @typedef {Uint8Array | Uint8ClampedArray} Picture RGBA
 *
 * @typedef {object} Stage a map that shows the flows
 * @property {(year: number) => void} show sets the year, as an app would
 * @property {() => void | Promise<void>} settle makes the library do its work for the next frame now
 * @property {() => void} [finish] waits until the picture is drawn
 * @property {(year: number) => Picture | Promise<Picture>} picture of a year, drawn now
 * @property {() => string} [complaint] of the graphics card, or ''
 *
 * @typedef {import('../counts.mjs').Counts} Counts
 *
 * @typedef {object} Step
 * @property {number} cpuMs until everything was passed to the graphics card
 * @property {number | null} pictureMs until the picture was drawn as well; null if not waited for
 * @property {Counts} counts of this step, including the library's work in the next frames
 *
 * @typedef {{ rounds: number, budgetMs: number, least: number }} Length how often through all years,
 *   stopped after this many milliseconds but not before this many steps
 *
 * @typedef {object} Bench
 * @property {(flowCount: number, isDrawing: boolean) => Promise<{ firstDrawMs: number }>} open
 * @property {(length: Length) => Promise<number>} warm
 * @property {(length: Length) => Promise<Step[]>} force
 * @property {(year: number) => void} show sets the year, as an app would
 * @property {(length: Length) => Promise<number>} drag the number of steps made, one per frame
 * @property {(year: number) => Promise<number>} covered how many pixels of the year's picture are not empty
 * @property {() => string} complaint
 */

/** How opaque a pixel must be to count as covered, of 255. */
const coveredAlpha = 8;

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** @returns {Counts} */
function readCounts() {
	return { .../** @type {{ glCounts: Counts }} */ (/** @type {unknown} */ (window)).glCounts };
}

/** @param {Counts} after @param {Counts} before @returns {Counts} */
function difference(after, before) {
	const entries = Object.entries(after).map(([name, count]) => [
		name,
		count - before[/** @type {keyof Counts} */ (name)]
	]);
	return Object.fromEntries(entries);
}

/**
 * The years to step through, far apart from one to the next as in a drag back and forth.
 * @param {Length} length
 */
function* yearsFor({ rounds, budgetMs, least }) {
	const startMs = performance.now();
	for (let step = 0; step < rounds * years.length; step += 1) {
		if (step >= least && performance.now() - startMs > budgetMs) return;
		yield /** @type {number} */ (years[(step * 7) % years.length]);
	}
}

/**
 * Puts a `bench` into the page.
 * @param {(flows: import('./dataset.mjs').Flows) => Promise<Stage>} openStage
 */
export function expose(openStage) {
	/** @type {Stage} */
	let stage;
	/** @type {Stage['finish']} if pictures are drawn */
	let finish;
	/** @param {number} year */
	const step = async (year) => {
		stage.show(year);
		// awaiting undefined would still include other work of the page in the step
		const settling = stage.settle();
		if (settling) await settling;
	};
	/** @type {Bench} */
	const bench = {
		open: async (flowCount, isDrawing) => {
			const flows = makeFlows(flowCount);
			const startMs = performance.now();
			stage = await openStage(flows);
			finish = isDrawing ? stage.finish : undefined;
			finish?.();
			return { firstDrawMs: performance.now() - startMs };
		},
		warm: async (length) => {
			let steps = 0;
			for (const year of yearsFor(length)) {
				await step(year);
				finish?.();
				steps += 1;
			}
			// so that no upload is pending when the first step is timed
			stage.finish?.();
			return steps;
		},
		force: async (length) => {
			/** @type {Step[]} */
			const steps = [];
			for (const year of yearsFor(length)) {
				await nextFrame();
				const before = readCounts();
				const startMs = performance.now();
				await step(year);
				const cpuMs = performance.now() - startMs;
				finish?.();
				const pictureMs = finish ? performance.now() - startMs : null;
				// work that a library defers to its own frame belongs to the step as well
				await nextFrame();
				await nextFrame();
				steps.push({ cpuMs, pictureMs, counts: difference(readCounts(), before) });
			}
			return steps;
		},
		show: (year) => stage.show(year),
		drag: async (length) => {
			let steps = 0;
			for (const year of yearsFor(length)) {
				await nextFrame();
				stage.show(year);
				steps += 1;
			}
			await nextFrame();
			await nextFrame();
			return steps;
		},
		covered: async (year) => {
			const picture = await stage.picture(year);
			let count = 0;
			for (let alpha = 3; alpha < picture.length; alpha += 4) {
				if ((picture[alpha] ?? 0) > coveredAlpha) count += 1;
			}
			return count;
		},
		complaint: () => stage.complaint?.() ?? ''
	};
	Object.assign(window, { bench });
}
