/** The targets of the rows. Every verdict is computed from the rows; nothing here is a result. */
import { formatMs } from '../numbers.mjs';
import { formatCount } from './rounds.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').Numbers} Numbers
 * @typedef {{ what: string, found: string, isMet: boolean | null }} Verdict null if rows are missing
 */

const ours = ['ours-arcs', 'ours-flow-arrows'];
const comparedArcs = ['ours-arcs', 'update-triggers', 'data-filter', 'layer-a-year'];

const most = { stepBytes: 2_000, stepMs: 2, growth: 2, pixelsApart: 0.005 };
const least = { flowmap: 20, updateTriggers: 8, kepler: 3 };

/** A shorter time of ours counts as this one: near the clock's resolution a ratio is meaningless. */
const leastDenominatorMs = 0.5;

/** @param {number} value @param {number} base */
const ratioOf = (value, base) => value / Math.max(base, leastDenominatorMs);

/** @param {number} ratio */
const formatRatio = (ratio) => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} times`;

/**
 * @param {Row[]} rows
 * @param {string} variant
 * @param {number} flows
 * @param {Row['pass']} [pass]
 * @returns {Numbers | null}
 */
function find(rows, variant, flows, pass = 'stubbed') {
	const row = rows.find(
		(one) => one.variant === variant && one.flows === flows && one.pass === pass
	);
	return row?.numbers ?? null;
}

/** @param {Row[]} rows @param {string} id @returns {Verdict} */
function uploads(rows, id) {
	const own = rows.filter(({ variant }) => variant === id);
	const numbers = own.flatMap((row) => row.numbers ?? []);
	/** @param {(one: Numbers) => number | null} read */
	const worst = (read) => Math.max(...numbers.map((one) => read(one) ?? Infinity));
	const bytes = worst(({ mostBytes }) => mostBytes);
	const rebuilt = worst(({ attributeBytes, textureBytes }) =>
		attributeBytes === null || textureBytes === null ? null : attributeBytes + textureBytes
	);
	return {
		what: `${id}: a step uploads less than ${formatCount(most.stepBytes)} bytes, none of attributes or textures, at every size`,
		found:
			numbers.length === 0
				? 'not measured'
				: `at most ${formatCount(bytes)} bytes, ${formatCount(rebuilt)} of attributes and textures, in ${own.length} rows${own.length > numbers.length ? `, ${own.length - numbers.length} of them without numbers` : ''}`,
		isMet:
			numbers.length === 0
				? null
				: numbers.length === own.length && bytes < most.stepBytes && rebuilt === 0
	};
}

/** @param {Row[]} rows @param {string} id @returns {Verdict[]} */
function stepTimes(rows, id) {
	const large = find(rows, id, 1_000_000)?.cpuMs;
	const small = find(rows, id, 1_000)?.cpuMs;
	const growth = large !== undefined && small !== undefined ? ratioOf(large, small) : null;
	return [
		{
			what: `${id}: a forced step takes less than ${most.stepMs} ms with 1,000,000 flows`,
			found: large === undefined ? 'not measured' : formatMs(large),
			isMet: large === undefined ? null : large < most.stepMs
		},
		{
			what: `${id}: with 1,000,000 flows it takes at most ${most.growth} times what it takes with 1,000`,
			found:
				growth === null
					? 'not measured'
					: `${formatMs(large ?? NaN)} against ${formatMs(small ?? NaN)}: ${formatRatio(growth)}`,
			isMet: growth === null ? null : growth <= most.growth
		}
	];
}

/**
 * @param {Row[]} rows
 * @param {string} id of ours
 * @param {{ peer: string, flows: number, times: number, what: 'cpuMs' | 'taskMs' }} claim
 * @returns {Verdict}
 */
function advantage(rows, id, { peer, flows, times, what }) {
	const own = find(rows, id, flows)?.[what];
	const theirs = find(rows, peer, flows)?.[what];
	const reason = rows.find((one) => one.variant === peer && one.flows === flows)?.reason;
	const ratio = own !== undefined && theirs !== undefined ? ratioOf(theirs, own) : null;
	const quantity = what === 'cpuMs' ? 'the forced step' : 'all main-thread task time of a step';
	return {
		what: `${id}: with ${formatCount(flows)} flows ${quantity} is at least ${times} times less than that of ${peer}`,
		found:
			ratio === null
				? reason || 'not measured'
				: `${formatMs(own ?? NaN)} against ${formatMs(theirs ?? NaN)}: ${formatRatio(ratio)}`,
		isMet: ratio === null ? null : ratio >= times
	};
}

/** @param {Row[]} rows @returns {Verdict[]} whether the compared arcs give the same picture, if drawn */
function samePictures(rows) {
	const sizes = new Set(rows.flatMap(({ flows, pass }) => (pass === 'drawn' ? [flows] : [])));
	return [...sizes].map((flows) => {
		const counts = comparedArcs.flatMap((id) => {
			const pixels = find(rows, id, flows, 'drawn')?.pixels ?? null;
			return pixels === null ? [] : [{ id, pixels }];
		});
		const all = counts.map(({ pixels }) => pixels);
		const isWhole = counts.length === comparedArcs.length && Math.min(...all) > 0;
		const apart = (Math.max(...all) - Math.min(...all)) / Math.min(...all);
		return {
			what: `the compared arcs cover equally many pixels with ${formatCount(flows)} flows, to ${most.pixelsApart * 100} %`,
			found:
				counts.map(({ id, pixels }) => `${id} ${formatCount(pixels)}`).join(', ') || 'not measured',
			isMet: isWhole ? apart <= most.pixelsApart : null
		};
	});
}

/** @param {Row[]} rows @returns {Verdict[]} */
export function judge(rows) {
	const claims = /** @type {const} */ ([
		{ peer: 'flowmap', flows: 100_000, times: least.flowmap, what: 'cpuMs' },
		{ peer: 'update-triggers', flows: 1_000_000, times: least.updateTriggers, what: 'cpuMs' },
		{ peer: 'kepler', flows: 400, times: least.kepler, what: 'taskMs' }
	]);
	return [
		...ours.map((id) => uploads(rows, id)),
		...ours.flatMap((id) => stepTimes(rows, id)),
		...claims.flatMap((claim) => ours.map((id) => advantage(rows, id, claim))),
		...samePictures(rows)
	];
}

/**
 * Describes how a small Leaflet map compares, better or worse.
 * @param {Row[]} rows
 * @returns {string[]}
 */
export function describeLeaflet(rows) {
	const sizes = rows.filter((row) => row.variant === 'leaflet' && row.pass === 'stubbed');
	return sizes.flatMap(({ flows, numbers }) => {
		const own = find(rows, 'ours-arcs', flows);
		if (!numbers || !own || flows > 1_000) return [];
		const isAsFast = numbers.cpuMs <= own.cpuMs * 1.25;
		return [
			`With ${formatCount(flows)} flows a Leaflet canvas is ${isAsFast ? 'as fast as we are' : 'slower than we are'}: ${formatMs(numbers.cpuMs)} a forced step beside ${formatMs(own.cpuMs)}, ${formatMs(numbers.taskMs)} of tasks beside ${formatMs(own.taskMs)}.`
		];
	});
}

/**
 * Describes the cost of the other ways of drawing the same arcs at the largest size: some step as
 * fast as ours, but cost more elsewhere.
 * @param {Row[]} rows
 * @returns {string[]}
 */
export function describeOtherWays(rows) {
	const flows = Math.max(...rows.filter(isOwnStubbed).map((row) => row.flows));
	const own = find(rows, 'ours-arcs', flows);
	if (!own) return [];
	/** @param {Numbers} numbers */
	const cost = ({ cpuMs, instances, setupBytes, firstDrawMs, heapMb }) =>
		`${formatMs(cpuMs)} a forced step, ${formatCount(instances)} instances drawn, ${Math.round(setupBytes / 1e6)} MB uploaded and ${(firstDrawMs / 1000).toFixed(1)} s until the first picture, ${Math.round(heapMb)} MB of heap`;
	const others = comparedArcs.filter((id) => id !== 'ours-arcs');
	const lines = others.flatMap((id) => {
		const numbers = find(rows, id, flows);
		return numbers ? [`${id}: ${cost(numbers)}`] : [];
	});
	return [
		`With ${formatCount(flows)} flows, ours-arcs: ${cost(own)}. ${lines.join('. ')}${lines.length > 0 ? '.' : ''}`
	];
}

/** @param {Row} row */
function isOwnStubbed({ variant, pass, numbers }) {
	return variant === 'ours-arcs' && pass === 'stubbed' && numbers !== null;
}
