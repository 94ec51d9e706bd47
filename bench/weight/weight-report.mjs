/** Compares the atlas with other libraries, and checks each claim against the measured numbers. */
import { formatKb, formatMs, median } from '../numbers.mjs';

/**
 * @typedef {import('./sizes.mjs').Size} Size
 * @typedef {import('./first-picture.mjs').Opening} Opening
 * @typedef {import('./blocked-map.mjs').BlockedPicture} BlockedPicture
 * @typedef {import('./map-code-start.mjs').Start} Start
 *
 * @typedef {{ id: string, what: string, version: string, size: Size }} Weight
 * @typedef {{ name: string, version: string, isAtlas: boolean, openings: Opening[], starts: Start[] }} Timing
 * @typedef {{ claim: string, measured: string, isMet: boolean }} Claim
 */

const mostOfKepler = 0.25;
/** A static map that was not painted changes no pixel; its sea alone is not counted. */
const leastPaintedShare = 0.2;

/** @param {number} share */
const formatShare = (share) => `${(share * 100).toFixed(1)} %`;

/** @param {Opening[]} openings @param {keyof Opening} key @returns {number[]} of those that have it */
function valuesOf(openings, key) {
	return openings.map((opening) => opening[key]).filter((value) => typeof value === 'number');
}

/** Median and range; '' where it does not apply. @param {Opening[]} openings @param {keyof Opening} key */
function formatRuns(openings, key) {
	const values = valuesOf(openings, key);
	if (values.length === 0) return '';
	const range = `${Math.round(Math.min(...values))}-${Math.round(Math.max(...values))}`;
	return `${formatMs(median(values))} (${range})`;
}

/** @param {Weight[]} weights @param {string} id @returns {number} brotli bytes of the heaviest with the id */
function brotli(weights, id) {
	return Math.max(...weights.filter((weight) => weight.id === id).map(({ size }) => size.brotli));
}

/** @param {Weight[]} weights @returns {Claim[]} */
function weightClaims(weights) {
	const kepler = brotli(weights, 'kepler');
	const code = brotli(weights, 'code');
	const withWorker = code + brotli(weights, 'worker');
	/** @param {number} bytes */
	const ofKepler = (bytes) =>
		`${formatKb(bytes)} of ${formatKb(kepler)}, ${formatShare(bytes / kepler)}; budget ${formatKb(kepler * mostOfKepler)}`;
	const before = brotli(weights, 'before');
	return [
		{
			claim: 'code of a first view, map worker apart: at most a quarter of kepler.gl, brotli',
			measured: ofKepler(code),
			isMet: code <= kepler * mostOfKepler
		},
		{
			claim: 'code of a first view with the map worker: at most a quarter of kepler.gl, brotli',
			measured: ofKepler(withWorker),
			isMet: withWorker <= kepler * mostOfKepler
		},
		{
			claim: 'requested before the first picture: less than MapLibre alone, brotli',
			measured: `${formatKb(before)}, MapLibre ${formatKb(brotli(weights, 'maplibre'))}`,
			isMet: before < brotli(weights, 'maplibre')
		}
	];
}

/** The delay after the first paint, minimum over all browsers. @param {number[]} delays */
function formatLead(delays) {
	return `${formatMs(Math.min(...delays))} or more later, in ${delays.length} browsers`;
}

/** @param {Timing} timing @param {Timing | undefined} kepler @returns {Claim[]} */
function pictureClaims({ name, openings, starts }, kepler) {
	const runLeads = starts.map(({ paintMs, compiledMs }) => compiledMs - paintMs);
	const drawLeads = openings.map(
		({ paintMs, contextMs }) => (contextMs ?? Infinity) - (paintMs ?? Infinity)
	);
	const picture = median(valuesOf(openings, 'pictureMs'));
	const keplerPicture = median(valuesOf(kepler?.openings ?? [], 'pictureMs'));
	return [
		{
			claim: `${name}: first paint before any map code has run, in every browser`,
			measured: `compiled ${formatLead(runLeads)}`,
			isMet: runLeads.length > 0 && runLeads.every((lead) => lead > 0)
		},
		{
			claim: `${name}: first paint before WebGL is requested, in every browser`,
			measured: formatLead(drawLeads),
			isMet: drawLeads.length > 0 && drawLeads.every((lead) => lead > 0)
		},
		{
			claim: `${name}: a map is visible sooner than kepler.gl’s`,
			measured: `${formatMs(picture)}, kepler.gl ${formatMs(keplerPicture)}, a ratio of ${(keplerPicture / picture).toFixed(1)}`,
			isMet: picture < keplerPicture
		}
	];
}

/** @param {BlockedPicture} picture @returns {Claim} */
function blockedClaim({ page, blocked, contexts, paintedShare }) {
	return {
		claim: `${page}: with the map’s scripts blocked, the static map is painted`,
		measured: `${blocked.length} scripts blocked, ${contexts} canvases; its shapes and words paint ${formatShare(paintedShare)} of the map area`,
		isMet: blocked.length > 0 && contexts === 0 && paintedShare > leastPaintedShare
	};
}

/**
 * @param {{ weights: Weight[], timings: Timing[], blocked: BlockedPicture[] }} result
 * @returns {Claim[]}
 */
export function weighClaims({ weights, timings, blocked }) {
	const kepler = timings.find(({ name }) => name === 'kepler.gl');
	return [
		...weightClaims(weights),
		...timings
			.filter(({ isAtlas }) => isAtlas)
			.flatMap((timing) => [
				...pictureClaims(timing, kepler),
				...blocked.filter(({ page }) => page === timing.name).map(blockedClaim)
			])
	];
}

/** @param {string[]} head @param {string[][]} rows @returns {string[]} lines of a Markdown table */
function table(head, rows) {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/**
 * @param {{ weights: Weight[], timings: Timing[], claims: Claim[], heaviest: string[], notes: string[] }} result
 * @returns {string} Markdown
 */
export function formatWeightReport({ weights, timings, claims, heaviest, notes }) {
	const kepler = brotli(weights, 'kepler');
	return [
		...table(
			['claim', 'measured', ''],
			claims.map(({ claim, measured, isMet }) => [claim, measured, isMet ? 'met' : '**missed**'])
		),
		'',
		'## Code',
		'',
		...table(
			['what', 'version', 'raw', 'gzip -9', 'brotli 11', 'of kepler.gl, brotli'],
			weights.map(({ what, version, size }) => [
				what,
				version,
				...[size.raw, size.gzip, size.brotli].map(formatKb),
				formatShare(size.brotli / kepler)
			])
		),
		'',
		'## First picture',
		'',
		'Median of cold browsers and range, since navigation.',
		'',
		...table(
			[
				'page',
				'first paint',
				'a map is seen',
				'code evaluated',
				'map code asked for',
				'first WebGL',
				'live map whole'
			],
			timings.map(({ name, version, openings }) => [
				`${name} ${version}`.trim(),
				...['paintMs', 'pictureMs', 'evaluatedMs', 'mapAskedMs', 'contextMs', 'wholeMs'].map(
					(key) => formatRuns(openings, /** @type {keyof Opening} */ (key))
				)
			])
		),
		'',
		'## Heaviest scripts of the atlas’s first view, brotli',
		'',
		...heaviest.map((line) => `- ${line}`),
		'',
		'## How',
		'',
		...notes.map((note) => `- ${note}`),
		''
	].join('\n');
}
