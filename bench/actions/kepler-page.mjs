/**
 * The page of `kepler-acts.mjs`, which holds what the acts of the atlas touch: students by country and year,
 * deals, and the sections of the corridors as in 2018; a layer each, of which the one after `#` is shown.
 * There is no base map. Its interface is kepler.gl's own.
 */

/** @type {any} the globals of its script files */
const { KeplerGl: kepler, React, ReactDOM, ReactRedux, Redux } = window;

const firstYear = 2005;
const [shownYear, sectionYear] = [2016, 2018];
/** @type {Record<string, number[]>} where the arcs of a country end */
const capitals = {
	KAZ: [71.43, 51.13],
	KGZ: [74.59, 42.87],
	TJK: [68.78, 38.56],
	TKM: [58.38, 37.95],
	UZB: [69.24, 41.3]
};
const beijing = [116.4, 39.9];
const camera = { latitude: 42, longitude: 84, zoom: 1.9 };
const emptyStyle = { version: 8, sources: {}, layers: [] };
const arcFields = {
	...{ lon: 'real', lat: 'real', toLon: 'real', toLat: 'real', country: 'string' },
	...{ time: 'timestamp', source: 'string' }
};
const arcColumns = { lat0: 'lat', lng0: 'lon', lat1: 'toLat', lng1: 'toLon' };

/** Inside its year. @param {number} year */
const getTime = (year) => Date.UTC(year, 6, 1);

/** @param {string} id @param {Record<string, string>} types of its fields, in the order of the rows @param {unknown[][]} rows */
const makeDataset = (id, types, rows) => ({
	info: { id, label: id },
	data: {
		fields: Object.entries(types).map(([name, type]) => ({
			...{ name, type, format: type === 'timestamp' ? 'x' : '' }
		})),
		rows
	}
});

/** @param {any} core a table of the atlas */
function makeDatasets({ students, deals, corridors, courses }) {
	/** @param {number} ref of an arc, `~` of it if it is run backwards */
	const readArc = (ref) => {
		const steps = courses.arcs[ref < 0 ? ~ref : ref];
		const points = [];
		for (let [index, x, y] = [0, 0, 0]; index < steps.length; index += 2) {
			x += steps[index];
			y += steps[index + 1];
			points.push([x / courses.partsPerDegree, y / courses.partsPerDegree]);
		}
		return ref < 0 ? points.reverse() : points;
	};
	/** @type {unknown[][]} */
	const studentRows = Object.entries(students).flatMap(([country, { all }]) =>
		all.flatMap((/** @type {any} */ figure, /** @type {number} */ column) => {
			if (!figure?.value) return [];
			const place = [...(capitals[country] ?? []), ...beijing, country];
			return [[...place, getTime(firstYear + column), figure.sourceId, figure.value]];
		})
	);
	/** @type {unknown[][]} */
	const dealRows = deals.map((/** @type {any} */ deal) => {
		const place = [...beijing, ...(capitals[deal.country] ?? []), deal.country];
		return [...place, getTime(deal.year), deal.sourceId, deal.amountMusd, deal.sector];
	});
	/** @type {unknown[][]} */
	const sectionRows = corridors.flatMap((/** @type {any} */ { name, mode, segments }) =>
		segments.map((/** @type {any} */ { fromPlace, toPlace, arcs, statuses, sourceId }) => {
			const geometry = { type: 'LineString', coordinates: arcs.flatMap(readArc) };
			const shape = { type: 'Feature', properties: {}, geometry };
			return [shape, name, mode, fromPlace, toPlace, statuses[sectionYear - firstYear], sourceId];
		})
	);
	const sectionFields = Object.fromEntries(
		['corridor', 'mode', 'from', 'to', 'status', 'source'].map((name) => [name, 'string'])
	);
	return [
		makeDataset('students', { ...arcFields, students: 'integer' }, studentRows),
		makeDataset('deals', { ...arcFields, amount: 'real', sector: 'string' }, dealRows),
		makeDataset('corridors', { _geojson: 'geojson', ...sectionFields }, sectionRows)
	];
}

/** @param {string} id of its data @param {string} type @param {object} columns */
const makeLayer = (id, type, columns) => ({
	...{ id, type },
	config: {
		...{ dataId: id, label: id, isVisible: location.hash === `#${id}`, color: [200, 60, 40] },
		...{ columns, visConfig: { opacity: 1, thickness: 6 } }
	}
});
const layers = [
	makeLayer('students', 'arc', arcColumns),
	makeLayer('deals', 'arc', arcColumns),
	makeLayer('corridors', 'geojson', { geojson: '_geojson' })
];
const filters = [
	{
		...{ id: 'years', dataId: ['students', 'deals'], name: ['time', 'time'], type: 'timeRange' },
		...{ value: [Date.UTC(shownYear, 0, 1), Date.UTC(shownYear, 11, 31)], view: 'enlarged' }
	},
	{ id: 'modes', dataId: ['corridors'], name: ['mode'], type: 'multiSelect', value: [] }
];
const fieldsToShow = { students: ['country', 'time', 'students', 'source'] };
const interactionConfig = { tooltip: { enabled: true, fieldsToShow } };
const config = { version: 'v1', config: { visState: { layers, filters, interactionConfig } } };

/** @param {() => boolean} holds */
async function waitUntil(holds) {
	while (!holds()) await new Promise((done) => setTimeout(done, 20));
}

const datasets = makeDatasets(await (await fetch('/core.json')).json());
const keplerGl = kepler.keplerGlReducer.initialState({ uiState: { currentModal: null } });
const store = Redux.createStore(
	Redux.combineReducers({ keplerGl }),
	{},
	Redux.applyMiddleware(...kepler.enhanceReduxMiddleware([]))
);
const map = React.createElement(kepler.KeplerGl, {
	...{ id: 'map', mapboxApiAccessToken: '', width: innerWidth, height: innerHeight },
	mapStyles: [{ id: 'empty', label: 'empty', style: emptyStyle, layerGroups: [] }],
	mapStylesReplaceDefault: true
});
ReactDOM.createRoot(document.getElementById('map')).render(
	React.createElement(ReactRedux.Provider, { store }, map)
);
const readState = () => store.getState().keplerGl.map;
/** @param {object} action */
const dispatch = (action) => store.dispatch(kepler.wrapTo('map', action));
await waitUntil(() => readState() !== undefined);
dispatch(kepler.addDataToMap({ datasets, options: { centerMap: false }, config }));
await waitUntil(() => readState().visState.layers.length === layers.length);
// loading data resets the camera
dispatch(kepler.updateMap(camera));
await waitUntil(() => /** @type {any} */ (window).glCounts.instances > 0);
document.body.dataset.ready = 'true';

/** What an act changes. */
const describeState = () => {
	const { visState, uiState } = readState();
	const values = visState.filters.map((/** @type {any} */ { value }) => value);
	const shown = visState.layers.map((/** @type {any} */ layer) => layer.config.isVisible);
	return JSON.stringify([values, shown, Boolean(visState.clicked), uiState.currentModal]);
};
Object.assign(window, { describeState });
