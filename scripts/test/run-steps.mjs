/**
 * Runs steps of tests side by side, in the order given, each once the steps that it needs are done
 * and there is room for it, and prints results and times at the end.
 */
import { resolve } from 'node:path';
import { findGreenTotals, hashInputs, rememberGreen } from '../freshness.mjs';
import { formatSeconds, INTERRUPTED, step as runCommand, top } from '../steps.mjs';
import { readSuiteTotals } from './totals.mjs';

/** @typedef {import('./totals.mjs').Totals} Totals */

/**
 * A step passes or fails as one test, unless it has a report that counts its tests.
 * @typedef {object} TestStep
 * @property {string} name
 * @property {string[]} [inputs] files and folders: if none has changed since the step passed here,
 *   it is not run again
 * @property {string[]} [needs] steps that must pass first
 * @property {1 | 2} [cores] that it keeps busy, by default 1
 * @property {() => Promise<string[]> | string[]} [command]
 * @property {Record<string, string>} [env]
 * @property {() => Promise<number>} [work] in place of a command
 * @property {(report: any) => Totals} [readTotals]
 */

/** @typedef {Totals & { name: string, seconds: number, without: string[], isUnchanged: boolean }} Result */

/** One more than the cores of a small machine: a step waits for its disk, its browser or its clock. */
const CORES = 3;
/** Folder of the JSON reports. */
export const REPORTS = resolve(top, '.cache/test');

/** @param {string} name of a step */
export const reportPath = (name) => resolve(REPORTS, `${name.replaceAll(' ', '-')}.json`);

/** @param {TestStep} testStep @returns {Promise<Totals>} */
async function runStep({ name, command, env = {}, work, readTotals }) {
	/** @param {unknown} error */
	const fail = (error) => {
		console.error(`✗ ${name}: ${error instanceof Error ? error.message : error}`);
		return 1;
	};
	const code = await (work ? work() : runCommand(name, (await command?.()) ?? [], { env })).catch(
		fail
	);
	if (code === INTERRUPTED) throw new Error('stopped');
	if (readTotals) return readSuiteTotals(reportPath(name), readTotals, code);
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/**
 * @param {readonly TestStep[]} steps in the order of starting
 * @param {boolean} isAgain also runs steps with unchanged inputs
 * @returns {Promise<Result[]>} in the order of `steps`
 */
export async function runSteps(steps, isAgain) {
	/** @type {Map<string, Result>} */
	const results = new Map();
	/** @type {Map<string, Promise<void>>} */
	const running = new Map();
	let busy = 0;

	/** @param {TestStep} each */
	const isReady = ({ name, needs = [] }) =>
		!results.has(name) && !running.has(name) && needs.every((need) => results.has(need));

	/** The next step, if there is room: a later one does not take the room that it waits for. */
	function findNext() {
		const next = steps.find(isReady);
		return next && busy + (next.cores ?? 1) <= CORES ? next : undefined;
	}

	/** @param {TestStep} each */
	function begin(each) {
		const { name, needs = [], cores = 1 } = each;
		const startMs = Date.now();
		const without = needs.filter((need) => {
			const { failed = 0, without: lost = [] } = results.get(need) ?? {};
			return failed > 0 || lost.length > 0;
		});
		/** @param {Totals} totals @param {boolean} [isUnchanged] */
		const end = (totals, isUnchanged = false) => {
			const seconds = (Date.now() - startMs) / 1000;
			results.set(name, { name, without, seconds, isUnchanged, ...totals });
		};
		if (without.length > 0) return end({ passed: 0, failed: 0, skipped: 0 });
		// computed before, so that an edit meanwhile counts as a change
		const hash = each.inputs ? hashInputs(each.inputs) : '';
		/** @type {Totals | null} */
		const green = each.inputs && !isAgain ? findGreenTotals(name, hash) : null;
		if (green) return end(green, true);
		busy += cores;
		const work = runStep(each).then((totals) => {
			end(totals);
			if (each.inputs && totals.failed === 0) rememberGreen(name, hash, totals);
			busy -= cores;
			running.delete(name);
		});
		running.set(name, work);
	}

	while (results.size < steps.length) {
		for (let next = findNext(); next; next = findNext()) begin(next);
		await Promise.race(running.values());
	}
	return steps.map(({ name }) => /** @type {Result} */ (results.get(name)));
}

/** @param {readonly Result[]} results @param {number} startMs */
export function printResults(results, startMs) {
	const width = Math.max(...results.map(({ name }) => name.length));
	console.log('');
	for (const { name, passed, failed, skipped, seconds, without, isUnchanged } of results) {
		const found = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
		const outcome =
			without.length > 0
				? `not run, for ${without.join(' and ')} failed`
				: `${found}${isUnchanged ? ', inputs unchanged since' : ''}`;
		const mark = without.length > 0 ? '-' : failed > 0 ? '✗' : '✓';
		console.log(
			`${mark} ${name.padEnd(width)}  ${`${Math.round(seconds)} s`.padStart(6)}  ${outcome}`
		);
	}
	console.log(`in ${formatSeconds(startMs)}`);
}
