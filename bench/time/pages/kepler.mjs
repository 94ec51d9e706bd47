/**
 * kepler.gl's arcs with its own filter on time, from its UMD file and the libraries that it expects.
 * Its map is drawn by React in the frames after a step.
 */
import { firstYear, makeYearRows } from './dataset.mjs';
import { expose } from './expose.mjs';
import { camera, canvasSize } from './view.mjs';

/** @type {any} the globals of its script files */
const { KeplerGl: kepler, React, ReactDOM, ReactRedux, Redux } = window;

const mapId = 'map';
/** `?panel`: the full application with its filter panel open, in the size of a reader's window. */
const hasPanel = new URLSearchParams(location.search).has('panel');
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

/**
 * The picture after the next draw call of its flows, in whichever frame that is.
 * @returns {Promise<Uint8Array>} RGBA
 */
function nextPicture() {
	const prototype = WebGL2RenderingContext.prototype;
	const { drawArraysInstanced } = prototype;
	return new Promise((done, fail) => {
		const restore = () => (prototype.drawArraysInstanced = drawArraysInstanced);
		const timer = setTimeout(() => {
			restore();
			fail(new Error('kepler.gl: draws no flow'));
		}, waitMs);
		prototype.drawArraysInstanced = function (...values) {
			drawArraysInstanced.apply(this, values);
			const { drawingBufferWidth: width, drawingBufferHeight: height } = this;
			const picture = new Uint8Array(width * height * 4);
			this.readPixels(0, 0, width, height, this.RGBA, this.UNSIGNED_BYTE, picture);
			clearTimeout(timer);
			restore();
			done(picture);
		};
	});
}

/** @param {number} column */
const middleOf = (column) => Date.UTC(firstYear + column, 6, 1);

/** @param {import('./dataset.mjs').Flows} flows what kepler.gl calls a dataset */
function makeDataset(flows) {
	const real = ['fromLat', 'fromLon', 'toLat', 'toLon', 'width'];
	const fields = [
		...real.map((name) => ({ name, type: 'real', format: '' })),
		{ name: 'time', type: 'timestamp', format: 'x' }
	];
	const rows = makeYearRows(flows).map(({ flow, column, width }) => {
		const [fromLon, fromLat] = flow.origin.lonLat;
		const [toLon, toLat] = flow.destination.lonLat;
		return [fromLat, fromLon, toLat, toLon, width, middleOf(column)];
	});
	return { info: { id: 'flows', label: 'flows' }, data: { fields, rows } };
}

/** @param {number} year @returns {[number, number]} */
const rangeOf = (year) => [Date.UTC(year, 0, 1), Date.UTC(year, 11, 31)];

const config = {
	version: 'v1',
	config: {
		visState: {
			filters: [
				{
					id: 'years',
					dataId: ['flows'],
					name: ['time'],
					type: 'timeRange',
					value: rangeOf(firstYear)
				}
			],
			layers: [
				{
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
				}
			]
		}
	}
};

expose(async (flows) => {
	const reducer = kepler.keplerGlReducer.initialState({
		uiState: {
			readOnly: !hasPanel,
			currentModal: null,
			activeSidePanel: hasPanel ? 'filter' : null
		}
	});
	const store = Redux.createStore(
		Redux.combineReducers({ keplerGl: reducer }),
		{},
		Redux.applyMiddleware(...kepler.enhanceReduxMiddleware([]))
	);
	const style = { id: 'empty', label: 'empty', style: emptyStyle, layerGroups: [] };
	const map = React.createElement(kepler.KeplerGl, {
		id: mapId,
		mapboxApiAccessToken: '',
		mapStyles: [style],
		mapStylesReplaceDefault: true,
		...(hasPanel ? { width: innerWidth, height: innerHeight } : canvasSize)
	});
	ReactDOM.createRoot(document.getElementById('map')).render(
		React.createElement(ReactRedux.Provider, { store }, map)
	);
	/** @param {object} action */
	const dispatch = (action) => store.dispatch(kepler.wrapTo(mapId, action));
	const visState = () => store.getState().keplerGl[mapId]?.visState;
	const isInPlace = () => {
		const { longitude, latitude, zoom } = store.getState().keplerGl[mapId].mapState;
		return longitude === camera.longitude && latitude === camera.latitude && zoom === camera.zoom;
	};
	await waitUntil(() => visState() !== undefined, 'state');
	const firstPicture = nextPicture();
	dispatch(
		kepler.addDataToMap({
			datasets: [makeDataset(flows)],
			options: { centerMap: false, readOnly: !hasPanel },
			config
		})
	);
	await waitUntil(() => visState().layers.length === 1 && visState().filters.length === 1, 'layer');
	if (!visState().filters[0].gpu) throw new Error('kepler.gl: the filter is not on the card');
	await firstPicture;
	// loading data resets the camera
	dispatch(kepler.updateMap(camera));
	await waitUntil(isInPlace, 'map in place');
	/** @param {number} year */
	const show = (year) => void dispatch(kepler.setFilter(0, 'value', rangeOf(year)));
	return {
		show,
		settle: letTasksRun,
		picture: (year) => {
			if (!isInPlace()) throw new Error('kepler.gl: the map has moved');
			const picture = nextPicture();
			show(year);
			return picture;
		}
	};
});
