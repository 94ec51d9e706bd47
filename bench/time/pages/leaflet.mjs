/** Leaflet on a canvas with leaflet.timeline: straight lines, one object for each flow and year. */
// @ts-expect-error it has no types
import L from 'leaflet';
import 'leaflet.timeline';
import { firstYear, makeYearRows } from './dataset.mjs';
import { expose } from './expose.mjs';
import { camera } from './view.mjs';

/** @param {ReturnType<typeof makeYearRows>[number]} row */
function toFeature({ flow, column, width }) {
	const year = firstYear + column;
	return {
		type: 'Feature',
		// milliseconds: plain years would select nothing, and quickly
		properties: { start: Date.UTC(year, 0, 1), end: Date.UTC(year, 11, 31), width },
		geometry: {
			type: 'LineString',
			coordinates: [flow.origin.lonLat, flow.destination.lonLat]
		}
	};
}

expose(async (flows) => {
	const renderer = L.canvas();
	const map = L.map('map', {
		renderer,
		zoomControl: false,
		attributionControl: false,
		zoomAnimation: false,
		fadeAnimation: false
	});
	// its tiles are half as wide as deck.gl's, and it zooms by whole numbers
	map.setView([camera.latitude, camera.longitude], Math.round(camera.zoom + 1));
	const timeline = L.timeline(
		{ type: 'FeatureCollection', features: makeYearRows(flows).map(toFeature) },
		{
			style: (/** @type {ReturnType<typeof toFeature>} */ { properties }) => ({
				color: '#c83c28',
				weight: properties.width
			})
		}
	).addTo(map);
	/** Draws immediately instead of in the next frame. */
	const settle = () => {
		if (!renderer._redrawRequest) return;
		L.Util.cancelAnimFrame(renderer._redrawRequest);
		renderer._redraw();
	};
	/** @param {number} year */
	const show = (year) => timeline.setTime(Date.UTC(year, 6, 1));
	show(firstYear);
	settle();
	if (timeline.getLayers().length === 0) throw new Error('leaflet.timeline shows no flow');
	const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('#map canvas'));
	const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
	return {
		show,
		settle,
		finish: () => void context.getImageData(0, 0, 1, 1),
		picture: (year) => {
			show(year);
			settle();
			return context.getImageData(0, 0, canvas.width, canvas.height).data;
		}
	};
});
