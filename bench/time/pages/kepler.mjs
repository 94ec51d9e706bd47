/**
 * kepler.gl's arcs with its own filter on time, from its UMD file and the libraries that it expects.
 * Its map is drawn by React in the frames after a step.
 */
import { expose } from './expose.mjs';
import { camera, canvasSize, firstYear, makeYearRows } from './scene.mjs';

/** @type {any} the globals of its script files */
const { KeplerGl: kepler, React, ReactDOM, ReactRedux, Redux } = window;

const mapId = 'map';
const waitMs = 30_000;
/** A style that draws nothing and requests no other host. */
const emptyStyle = { version: 8, sources: {}, layers: [] };

/** @param {() => boolean} holds @param {string} what */
async function waitUntil(holds, what) {
	const startMs = performance.now();
	while (!holds()) {
		if (performance.now() - startMs > waitMs) throw new Error(`kepler.gl: no ${what}`);
		await new Promise((done) => setTimeout(done, 20));
	}
}

/** Lets React run the effects of a change of the store. */
function letTasksRun() {
	return new Promise((/** @type {(value: void) => void} */ done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => done();
		port2.postMessage(null);
	});
}

/** How many flows were drawn so far. */
const drawn = () => /** @type {any} */ (window).glCounts.instances;

/** @param {import('./scene.mjs').Flows} flows what kepler.gl calls a dataset */
function makeDataset(flows) {
	const real = ['fromLat', 'fromLon', 'toLat', 'toLon', 'width'];
	const fields = [
		...real.map((name) => ({ name, type: 'real', format: '' })),
		{ name: 'time', type: 'timestamp', format: 'x' }
	];
	const rows = makeYearRows(flows).map(({ flow, column, width }) => {
		const [fromLon, fromLat] = flow.origin.lonLat;
		const [toLon, toLat] = flow.destination.lonLat;
		return [fromLat, fromLon, toLat, toLon, width, Date.UTC(firstYear + column, 6, 1)];
	});
	return { info: { id: 'flows', label: 'flows' }, data: { fields, rows } };
}

/** @param {number} year @returns {[number, number]} */
const getRange = (year) => [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];

const filter = {
	id: 'years',
	dataId: ['flows'],
	name: ['time'],
	type: 'timeRange',
	value: getRange(firstYear)
};
const layer = {
	id: 'arcs',
	type: 'arc',
	config: {
		dataId: 'flows',
		label: 'arcs',
		isVisible: true,
		color: [200, 60, 40],
		columns: { lat0: 'fromLat', lng0: 'fromLon', lat1: 'toLat', lng1: 'toLon' },
		visConfig: { opacity: 1, thickness: 2 }
	}
};
const config = { version: 'v1', config: { visState: { filters: [filter], layers: [layer] } } };

expose(async (flows) => {
	const reducer = kepler.keplerGlReducer.getInitialState({
		uiState: { readOnly: true, currentModal: null, activeSidePanel: null }
	});
	const store = Redux.createStore(
		Redux.combineReducers({ keplerGl: reducer }),
		{},
		Redux.applyMiddleware(...kepler.enhanceReduxMiddleware([]))
	);
	const map = React.createElement(kepler.KeplerGl, {
		id: mapId,
		mapboxApiAccessToken: '',
		mapStyles: [{ id: 'empty', label: 'empty', style: emptyStyle, layerGroups: [] }],
		mapStylesReplaceDefault: true,
		...canvasSize
	});
	ReactDOM.createRoot(document.getElementById('map')).render(
		React.createElement(ReactRedux.Provider, { store }, map)
	);
	/** @param {object} action */
	const dispatch = (action) => store.dispatch(kepler.wrapTo(mapId, action));
	const visState = () => store.getState().keplerGl[mapId]?.visState;
	await waitUntil(() => visState() !== undefined, 'state');
	dispatch(
		kepler.addDataToMap({
			datasets: [makeDataset(flows)],
			options: { centerMap: false, readOnly: true },
			config
		})
	);
	await waitUntil(() => visState().layers.length === 1 && visState().filters.length === 1, 'layer');
	if (!visState().filters[0].gpu) throw new Error('kepler.gl: the filter is not on the card');
	await waitUntil(() => drawn() > 0, 'flow drawn');
	// loading data resets the camera
	dispatch(kepler.updateMap(camera));
	await waitUntil(() => {
		const { longitude, latitude, zoom } = store.getState().keplerGl[mapId].mapState;
		return longitude === camera.longitude && latitude === camera.latitude && zoom === camera.zoom;
	}, 'map in place');
	return {
		show: (year) => void dispatch(kepler.setFilter(0, 'value', getRange(year))),
		settle: letTasksRun
	};
});
