/** The measured variants: each way to step a flow map through the years, with its page. */

/**
 * @typedef {object} Variant
 * @property {string} id of the page in `pages/`
 * @property {string} title
 * @property {'atlas' | 'peers'} from whose packages the page is built with
 * @property {string} package whose version is reported
 * @property {boolean} isSamePicture whether it draws the same picture as the other such variants
 * @property {string} shows what it draws, and what its times include
 * @property {string[]} [scripts] files that the page loads before its own
 * @property {string[]} [styles]
 */

const sameArcs = 'the same arcs';

/** @type {Variant[]} */
export const variants = [
	{
		id: 'ours-arcs',
		title: 'ours, arcs of deck.gl',
		from: 'atlas',
		package: '@deck.gl/layers',
		isSamePicture: true,
		shows: `${sameArcs}; every flow is an instance, those without a figure are moved off the screen`
	},
	{
		id: 'ours-flow-arrows',
		title: 'ours, flow arrows',
		from: 'atlas',
		package: '@deck.gl/core',
		isSamePicture: false,
		shows: 'cased arrows with heads in the plane of the map, of the same widths'
	},
	{
		id: 'update-triggers',
		title: 'deck.gl, updateTriggers',
		from: 'peers',
		package: '@deck.gl/layers',
		isSamePicture: true,
		shows: `${sameArcs}; every flow is an instance, those without a figure have no width`
	},
	{
		id: 'data-filter',
		title: 'deck.gl, DataFilterExtension',
		from: 'peers',
		package: '@deck.gl/extensions',
		isSamePicture: true,
		shows: `${sameArcs}; the vertex shader runs for the flows of all years`
	},
	{
		id: 'layer-a-year',
		title: 'deck.gl, a layer a year',
		from: 'peers',
		package: '@deck.gl/layers',
		isSamePicture: true,
		shows: `${sameArcs}; only those of the year are instances`
	},
	{
		id: 'flowmap',
		title: 'flowmap.gl',
		from: 'peers',
		package: '@flowmap.gl/layers',
		isSamePicture: false,
		shows:
			'straight arrows, one for all flows between two places, and circles; its step ends when it says that its sums are ready and they are drawn'
	},
	{
		id: 'kepler',
		title: 'kepler.gl',
		from: 'peers',
		package: 'kepler.gl',
		isSamePicture: false,
		shows:
			'arcs of one width, those of all years in the vertex shader; its drawing comes in a later frame: only the task time holds it',
		scripts: [
			'react/umd/react.production.min.js',
			'react-dom/umd/react-dom.production.min.js',
			'redux/dist/redux.min.js',
			'react-redux/dist/react-redux.min.js',
			'styled-components/dist/styled-components.min.js',
			'kepler.gl/umd/keplergl.min.js'
		]
	},
	{
		id: 'leaflet',
		title: 'Leaflet canvas, leaflet.timeline',
		from: 'peers',
		package: 'leaflet.timeline',
		isSamePicture: false,
		shows: 'straight lines on a 2D canvas, drawn in both passes; its instances are strokes',
		styles: ['leaflet/dist/leaflet.css']
	}
];
