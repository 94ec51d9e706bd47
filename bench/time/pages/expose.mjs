/** The interface of a page for the measurement: open the map, step through the years, read the picture. */
import { makeFlows, years } from './scene.mjs';

/**
 * @typedef {object} Stage a map that shows the flows
 * @property {(year: number) => void} show sets the year, as an app would
 * @property {() => void | Promise<void>} settle makes the library do its work for the next frame now
 * @property {(year: number) => Uint8Array} [picture] of a year, drawn now: RGBA
 *
 * @typedef {import('../../gl-counts.mjs').Counts} Counts
 * @typedef {{ cpuMs: number, counts: Counts }} Step until everything was passed to the graphics card, and
 *   what was, including the library's work in the next frames
 * @typedef {{ rounds: number, budgetMs: number }} Length how often through all years, stopped after
 *   this many milliseconds but not before three steps
 *
 * @typedef {object} Bench
 * @property {(flowCount: number) => Promise<number>} open milliseconds until the first picture
 * @property {(length: Length) => Promise<Step[]>} force
 * @property {(length: Length) => Promise<number>} drag the number of steps made, one per frame
 * @property {(year: number) => number | null} covered how many pixels of the year's picture are not empty
 */

/** How opaque a pixel must be to count as covered, of 255. */
const coveredAlpha = 8;

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

/** @returns {Counts} */
const readCounts = () => ({ .../** @type {any} */ (window).glCounts });

/** @param {Counts} after @param {any} before @returns {any} */
const difference = (after, before) =>
	Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - before[name]]));

/**
 * The years to step through, far apart from one to the next as in a drag back and forth.
 * @param {Length} length
 */
function* yearsFor({ rounds, budgetMs }) {
	const startMs = performance.now();
	for (let step = 0; step < rounds * years.length; step += 1) {
		if (step >= 3 && performance.now() - startMs > budgetMs) return;
		yield /** @type {number} */ (years[(step * 7) % years.length]);
	}
}

/**
 * Puts a `bench` into the page.
 * @param {(flows: import('./scene.mjs').Flows) => Promise<Stage>} openStage
 */
export function expose(openStage) {
	/** @type {Stage} */
	let stage;
	/** @type {Bench} */
	const bench = {
		open: async (flowCount) => {
			const flows = makeFlows(flowCount);
			const startMs = performance.now();
			stage = await openStage(flows);
			return performance.now() - startMs;
		},
		force: async (length) => {
			/** @type {Step[]} */
			const steps = [];
			for (const year of yearsFor(length)) {
				await nextFrame();
				const before = readCounts();
				const startMs = performance.now();
				stage.show(year);
				// awaiting undefined would still include other work of the page in the step
				const settling = stage.settle();
				if (settling) await settling;
				const cpuMs = performance.now() - startMs;
				// work that a library defers to its own frame belongs to the step as well
				await nextFrame();
				await nextFrame();
				steps.push({ cpuMs, counts: difference(readCounts(), before) });
			}
			return steps;
		},
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
		covered: (year) => {
			const alphas = stage.picture?.(year).filter((_value, index) => index % 4 === 3);
			return alphas ? alphas.filter((alpha) => alpha > coveredAlpha).length : null;
		}
	};
	Object.assign(window, { bench });
}
