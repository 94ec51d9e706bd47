import type { Map as MapLibreMap } from 'maplibre-gl';

const DRAWS = [
	'drawArrays',
	'drawElements',
	'drawArraysInstanced',
	'drawElementsInstanced'
] as const;

/** Stops a canvas from drawing, not from preparing. @returns a function that lets it draw again */
function holdDrawing(canvas: HTMLCanvasElement): () => void {
	const gl = canvas.getContext('webgl2');
	if (!gl) return () => undefined;
	// shadows the prototype's own methods, which return when these are deleted
	for (const draw of DRAWS) gl[draw] = () => undefined;
	return () => DRAWS.forEach((draw) => Reflect.deleteProperty(gl, draw));
}

/**
 * Draws a new map once, when everything is loaded. Otherwise it would draw for every tile, font and
 * image, hidden behind the static map, and without a graphics card each takes a third of a second.
 * @param place called once the style and all sources have loaded: additions to the style are in the
 * first picture, and deck.gl finds its place among the layers no earlier
 * @param whole called when that picture has been drawn
 */
export function drawOnceWhole(map: MapLibreMap, place: () => void, whole: () => void): void {
	const release = holdDrawing(map.getCanvas());
	const placeWhenLoaded = () => {
		if (!map.loaded()) return;
		map.off('render', placeWhenLoaded);
		// before the map is first idle: later, newly placed names fade in over a dozen pictures
		place();
	};
	map.on('render', placeWhenLoaded);
	map.once('idle', () => {
		release();
		map.triggerRepaint();
		map.once('idle', whole);
	});
}
