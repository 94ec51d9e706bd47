/** Summarises the rounds of a variant at a size in one row. */
import { median } from '../numbers.mjs';
import { range } from './statistics.mjs';
import { versionOf } from './work-folder.mjs';

/**
 * @typedef {import('./rounds.mjs').Outcome} Outcome
 * @typedef {import('./run-page.mjs').Measured} Measured
 * @typedef {import('./variants.mjs').Variant} Variant
 *
 * @typedef {object} Numbers bytes, calls and instances are those of one year step
 * @property {number} cpuMs median over the rounds of each round's median forced step
 * @property {[number, number]} cpuMsRange of the rounds
 * @property {number} cpu95Ms median of the rounds' 95th percentiles
 * @property {number | null} pictureMs forced step until its picture was drawn; null if not waited for
 * @property {number} taskMs all main-thread task time per step of the drag, median of the rounds
 * @property {[number, number]} taskMsRange
 * @property {number} threadMs processor time of the main thread per step of the drag, median of the rounds
 * @property {number | null} bytes to the graphics card, median; null without WebGL
 * @property {number | null} mostBytes by the step that uploaded most
 * @property {number | null} attributeBytes by the step that uploaded most of them
 * @property {number | null} textureBytes by the step that uploaded most of them
 * @property {number} uniformCalls
 * @property {number} instances drawn
 * @property {number} drawCalls
 * @property {number | null} pixels covered in the compared year; null if nothing was drawn
 * @property {number} firstDrawMs from the flows in memory to the first picture
 * @property {number} setupBytes uploaded until then
 * @property {number} heapMb
 * @property {number} rounds
 * @property {number} steps forced steps of a round
 *
 * @typedef {object} Row
 * @property {string} variant
 * @property {string} version of its package
 * @property {number} flows
 * @property {'stubbed' | 'drawn'} pass whether draw calls were left out
 * @property {Numbers | null} numbers
 * @property {string} reason why there are none, or ''
 */

/** @param {Measured['counts']} counts */
const bytesOf = ({ attributeBytes, uniformBytes, textureBytes }) =>
	attributeBytes + uniformBytes + textureBytes;

/** @param {Measured[]} runs @returns {Numbers} */
function toNumbers(runs) {
	/** @param {(run: Measured) => number} read */
	const all = (read) => runs.map(read);
	/** @param {(run: Measured) => number} read */
	const middle = (read) => median(all(read));
	/** @param {(run: Measured) => number} read */
	const most = (read) => Math.max(...all(read));
	const hasWebgl = runs.some(({ counts }) => counts.drawCalls > 0);
	/** @param {number} bytes */
	const orNull = (bytes) => (hasWebgl ? bytes : null);
	const looks = runs.flatMap(({ pixels }) => (pixels === null ? [] : [pixels]));
	const pictures = runs.flatMap(({ pictureMs }) => pictureMs ?? []);
	return {
		cpuMs: middle(({ cpuMs }) => cpuMs),
		cpuMsRange: range(all(({ cpuMs }) => cpuMs)),
		cpu95Ms: middle(({ cpu95Ms }) => cpu95Ms),
		pictureMs: pictures.length > 0 ? median(pictures) : null,
		taskMs: middle(({ taskMs }) => taskMs),
		taskMsRange: range(all(({ taskMs }) => taskMs)),
		threadMs: middle(({ threadMs }) => threadMs),
		bytes: orNull(middle(({ counts }) => bytesOf(counts))),
		mostBytes: orNull(most(({ most: worst }) => bytesOf(worst))),
		attributeBytes: orNull(most(({ most: worst }) => worst.attributeBytes)),
		textureBytes: orNull(most(({ most: worst }) => worst.textureBytes)),
		uniformCalls: middle(({ counts }) => counts.uniformCalls),
		instances: middle(({ counts }) => (hasWebgl ? counts.instances : counts.strokes)),
		drawCalls: middle(({ counts }) => (hasWebgl ? counts.drawCalls : counts.strokes)),
		pixels: looks.length > 0 ? median(looks) : null,
		firstDrawMs: middle(({ firstDrawMs }) => firstDrawMs),
		setupBytes: middle(({ setupBytes }) => setupBytes),
		heapMb: middle(({ heapMb }) => heapMb),
		rounds: runs.length,
		steps: Math.min(...all(({ steps }) => steps))
	};
}

/**
 * @param {Outcome[]} outcomes
 * @param {Variant[]} variants
 * @returns {Row[]} by pass, size and variant
 */
export function toRows(outcomes, variants) {
	/** @type {Row[]} */
	const rows = [];
	for (const isDrawing of [false, true]) {
		const pass = outcomes.filter((outcome) => outcome.isDrawing === isDrawing);
		for (const flows of new Set(pass.map((outcome) => outcome.flows))) {
			for (const variant of variants) {
				const own = pass.filter((one) => one.flows === flows && one.variant === variant.id);
				if (own.length === 0) continue;
				const failed = own.find(({ reason }) => reason);
				const runs = own.flatMap(({ measured }) => measured ?? []);
				rows.push({
					variant: variant.id,
					version: versionOf(variant),
					flows,
					pass: isDrawing ? 'drawn' : 'stubbed',
					// a variant that failed once counts as failed
					numbers: failed ? null : toNumbers(runs),
					reason: failed?.reason ?? ''
				});
			}
		}
	}
	return rows;
}
