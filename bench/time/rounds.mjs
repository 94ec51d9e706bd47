/** Which pages are run, in which order, and when a variant is not tried at a size. */
import { chromium } from '@playwright/test';
import { softwareBrowserArgs } from '../../scripts/browser.mjs';
import { runPage, within } from './run-page.mjs';

/**
 * @typedef {import('./run-page.mjs').Run} Run
 * @typedef {import('./run-page.mjs').Measured} Measured
 * @typedef {Run & { measured: Measured | null, reason: string, tookMs: number }} Outcome `reason` is ''
 *   or why nothing was measured
 *
 * @typedef {object} Plan
 * @property {string[]} variants ids
 * @property {number[]} sizes
 * @property {number} rounds
 * @property {boolean} isDrawing
 */

const browserArgs = [
	...softwareBrowserArgs,
	'--disable-background-timer-throttling',
	'--force-device-scale-factor=1',
	// some measured libraries would request their vendor's hosts
	'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
];

/** A page that uploads more than this before its first picture is unusable. */
const setupLimitBytes = 1_000_000_000;
/** Slower steps are unusable for dragging. */
const stepLimitMs = 500;
/** For all rounds of a variant at a size: slow ones are measured less often. */
const roundsLimitMs = 40_000;
const closeLimitMs = 5_000;

/** @param {number} bytes */
const formatGb = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`;

/** @param {number} count */
export const formatCount = (count) => count.toLocaleString('en');

/**
 * A shuffle: the same seed gives the same order.
 * @template T @param {readonly T[]} items @param {number} seed @returns {T[]}
 */
function shuffle(items, seed) {
	let state = seed >>> 0;
	const keyed = items.map((item) => {
		state = (Math.imul(state ^ (state >>> 15), 2246822519) + 2654435769) >>> 0;
		return { item, key: state };
	});
	return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/**
 * @param {Run} run
 * @param {Outcome[]} outcomes so far
 * @returns {string} why it is not tried, or ''
 */
function refusal({ variant, flows, isDrawing }, outcomes) {
	const own = outcomes.filter((had) => had.variant === variant && had.isDrawing === isDrawing);
	const failed = own.find(({ reason, ...had }) => reason && had.flows <= flows);
	if (failed) {
		const isFinal = failed.flows === flows || failed.reason.startsWith('not tried');
		return isFinal
			? failed.reason
			: `not tried: at ${formatCount(failed.flows)} flows ${failed.reason}`;
	}
	const [smaller] = own.filter((had) => had.flows < flows).sort((a, b) => b.flows - a.flows);
	if (smaller?.measured && smaller.measured.cpuMs > stepLimitMs) {
		return `not tried: a step took ${Math.round(smaller.measured.cpuMs)} ms with ${formatCount(smaller.flows)} flows; the limit is ${stepLimitMs} ms`;
	}
	const expected = ((smaller?.measured?.setupBytes ?? 0) / (smaller?.flows ?? 1)) * flows;
	return expected > setupLimitBytes && smaller
		? `not tried: would upload about ${formatGb(expected)} before its first picture, by what it uploads for ${formatCount(smaller.flows)} flows; the limit is ${formatGb(setupLimitBytes)}`
		: '';
}

/** @param {string} executablePath */
async function openBrowser(executablePath) {
	const server = await chromium.launchServer({ executablePath, args: browserArgs });
	const browser = await chromium.connect(server.wsEndpoint());
	return {
		browser,
		// a browser with a hanging page does not close normally
		close: () => within(server.close(), 'closing', closeLimitMs).catch(() => server.kill())
	};
}

/**
 * @param {Plan} plan
 * @param {{ browserPath: string, url: string, known: Outcome[], note: (outcome: Outcome) => void }} setting
 *   `known` are outcomes of an interrupted run, `note` is called with each new one
 * @returns {Promise<Outcome[]>}
 */
export async function runRounds(plan, { browserPath, url, known, note }) {
	/** @type {Outcome[]} */
	const outcomes = [];
	for (const flows of [...plan.sizes].sort((a, b) => a - b)) {
		for (let round = 1; round <= plan.rounds; round += 1) {
			// a new browser for each round, so that rounds do not affect each other
			let opened = await openBrowser(browserPath);
			for (const variant of shuffle(plan.variants, flows * 31 + round)) {
				/** @type {Run} */
				const run = { variant, flows, isDrawing: plan.isDrawing, round };
				const had = known.find((one) => isSameRun(one, run));
				if (had) {
					outcomes.push(had);
					continue;
				}
				if (timeTaken(run, outcomes) > roundsLimitMs) continue;
				let reason = refusal(run, outcomes);
				let measured = null;
				const startMs = Date.now();
				if (!reason) {
					try {
						measured = await runPage(opened.browser, url, run);
					} catch (error) {
						[reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
						await opened.close();
						opened = await openBrowser(browserPath);
					}
				}
				const outcome = { ...run, measured, reason, tookMs: Date.now() - startMs };
				outcomes.push(outcome);
				note(outcome);
			}
			await opened.close();
		}
	}
	return outcomes;
}

/** @param {Run} run @param {Outcome[]} outcomes @returns {number} by its rounds so far, milliseconds */
function timeTaken({ variant, flows, isDrawing }, outcomes) {
	return outcomes
		.filter((had) => had.variant === variant && had.flows === flows && had.isDrawing === isDrawing)
		.reduce((sum, { tookMs }) => sum + tookMs, 0);
}

/** @param {Run} a @param {Run} b */
function isSameRun(a, b) {
	return (
		a.variant === b.variant &&
		a.flows === b.flows &&
		a.isDrawing === b.isDrawing &&
		a.round === b.round
	);
}
