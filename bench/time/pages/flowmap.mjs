/** flowmap.gl with its own filter on time. It sums the flows between two places into one. */
import { FlowmapLayer } from '@flowmap.gl/layers';
import { makeYearRows, years } from './dataset.mjs';
import { openDeck } from './deck-stage.mjs';
import { expose } from './expose.mjs';

/**
 * @typedef {import('./dataset.mjs').Place} Place
 * @typedef {ReturnType<typeof makeYearRows>[number]} Row
 */

/** @param {number} year */
const startOf = (year) => new Date(Date.UTC(year, 0, 1));

expose((flows) => {
	const data = { locations: flows.places, flows: makeYearRows(flows) };
	const times = years.map(startOf);
	/** @type {() => void} */
	let announce = () => undefined;
	/** @param {number} year */
	const layersAt = (year) => [
		new FlowmapLayer({
			id: 'flowmap',
			data,
			filter: { selectedTimeRange: [startOf(year), startOf(year + 1)] },
			// without these it would draw fewer flows, or scale and group them again for each year
			maxTopFlowsDisplayNum: Infinity,
			adaptiveScalesEnabled: false,
			clusteringEnabled: false,
			flowLinesRenderingMode: 'straight',
			pickable: false,
			getLocationId: (/** @type {Place} */ { id }) => id,
			getLocationLon: (/** @type {Place} */ { lonLat }) => lonLat[0],
			getLocationLat: (/** @type {Place} */ { lonLat }) => lonLat[1],
			getFlowOriginId: (/** @type {Row} */ { flow }) => flow.origin.id,
			getFlowDestId: (/** @type {Row} */ { flow }) => flow.destination.id,
			getFlowMagnitude: (/** @type {Row} */ { width }) => width,
			getFlowTime: (/** @type {Row} */ { column }) => /** @type {Date} */ (times[column]),
			// called when its asynchronous results are ready
			onScaleChange: () => announce()
		})
	];
	return openDeck(layersAt, async (update) => {
		const isReady = new Promise((done) => (announce = () => done(null)));
		update();
		await isReady;
	});
});
