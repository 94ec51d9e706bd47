/** A minimal MapLibre map: no tiles, one polygon. */
import { Map as MapLibreMap, setWorkerUrl } from '/packages/maplibre-gl/dist/maplibre-gl.mjs';

performance.mark('evaluated');
setWorkerUrl('/packages/maplibre-gl/dist/maplibre-gl-worker.mjs');

const box = [
	[46, 35],
	[88, 35],
	[88, 56],
	[46, 56],
	[46, 35]
];
const map = new MapLibreMap({
	container: 'map',
	center: [66, 44],
	zoom: 3,
	attributionControl: false,
	fadeDuration: 0,
	style: {
		version: 8,
		sources: {
			box: {
				type: 'geojson',
				data: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [box] } }
			}
		},
		layers: [
			{ id: 'ground', type: 'background', paint: { 'background-color': '#eeeeee' } },
			{ id: 'box', type: 'fill', source: 'box', paint: { 'fill-color': '#99cc99' } }
		]
	}
});
map.once('idle', () => performance.mark('whole'));
