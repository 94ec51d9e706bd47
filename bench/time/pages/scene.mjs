/**
 * What every variant draws: flows between 40 places in China and 60 in Central Asia, each with a width
 * for each year, on the same canvas from the same camera. Made from a seed with whole numbers only, so
 * that every run has the same ones.
 */

export const canvasSize = { width: 480, height: 270 };

/** All places in view, tilted like a reader would. */
export const camera = { longitude: 86, latitude: 41, zoom: 1.9, pitch: 20, bearing: 0 };

/** The style of every deck.gl arc: opaque, so that the drawing order does not matter. */
export const arcStyle = /** @type {const} */ ({
	getSourceColor: [200, 60, 40, 255],
	getTargetColor: [40, 80, 200, 255],
	widthUnits: 'pixels'
});

export const firstYear = 2005;
export const yearCount = 19;
export const years = Array.from({ length: yearCount }, (_, column) => firstYear + column);

const seed = 2013;
/** Coprime to the number of pairs: as long as there are fewer flows, each is a different pair. */
const pairStride = 1009;

/**
 * @typedef {{ id: string, lonLat: [lon: number, lat: number] }} Place
 * @typedef {{ index: number, origin: Place, destination: Place }} Flow
 *
 * @typedef {object} Flows
 * @property {Flow[]} flows
 * @property {(flow: Flow, column: number) => number} widthAt pixels; NaN if the year has no figure
 */

/** @param {number} start @returns {() => number} whole numbers below 2^24 */
function makeRandom(start) {
	let state = start >>> 0;
	return () => {
		state = (Math.imul(state, 1103515245) + 12345) >>> 0;
		// the low bits of such a generator repeat soon
		return state >>> 8;
	};
}

/**
 * @param {string} name
 * @param {number} count
 * @param {{ west: number, south: number, lonSpan: number, latSpan: number }} box degrees
 * @param {() => number} random
 * @returns {Place[]}
 */
function makePlaces(name, count, { west, south, lonSpan, latSpan }, random) {
	return Array.from({ length: count }, (_, index) => ({
		id: `${name}${index}`,
		lonLat: [
			west + ((random() % 1024) * lonSpan) / 1024,
			south + ((random() % 1024) * latSpan) / 1024
		]
	}));
}

/** @param {number} count @returns {Flows} */
export function makeFlows(count) {
	const random = makeRandom(seed);
	const origins = makePlaces(
		'china-',
		40,
		{ west: 98, south: 24, lonSpan: 22, latSpan: 18 },
		random
	);
	const destinations = makePlaces(
		'central-asia-',
		60,
		{ west: 52, south: 37, lonSpan: 34, latSpan: 16 },
		random
	);
	const pairCount = origins.length * destinations.length;
	/** @type {Flow[]} */
	const flows = [];
	const widths = new Float32Array(count * yearCount);
	for (let index = 0; index < count; index += 1) {
		const pair = (index * pairStride) % pairCount;
		const origin = /** @type {Place} */ (origins[pair % origins.length]);
		const destination = /** @type {Place} */ (destinations[Math.floor(pair / origins.length)]);
		flows.push({ index, origin, destination });
		for (let column = 0; column < yearCount; column += 1) {
			// one in eight is missing; the others are exact in 32 bits
			const isMissing = random() % 8 === 0;
			widths[index * yearCount + column] = isMissing ? NaN : 0.5 + (random() % 1024) / 1024;
		}
	}
	return {
		flows,
		widthAt: (flow, column) => widths[flow.index * yearCount + column] ?? NaN
	};
}

/**
 * For libraries that need a row for each flow and year. A missing figure has none.
 * @param {Flows} flows
 * @returns {{ flow: Flow, column: number, width: number }[]}
 */
export function makeYearRows({ flows, widthAt }) {
	const rows = [];
	for (const flow of flows) {
		for (let column = 0; column < yearCount; column += 1) {
			const width = widthAt(flow, column);
			if (!Number.isNaN(width)) rows.push({ flow, column, width });
		}
	}
	return rows;
}
