import type { Map as MapLibreMap } from 'maplibre-gl';

const DRAWS = [
	'drawArrays',
	'drawElements',
	'drawArraysInstanced',
	'drawElementsInstanced'
] as const;

/**
 * Lets a canvas draw nothing, while what prepares a drawing goes on: buffers, textures, shaders.
 * @returns what lets it draw again
 */
function holdDrawing(canvas: HTMLCanvasElement): () => void {
	const gl = canvas.getContext('webgl2');
	if (!gl) return () => undefined;
	// over the prototype's own, which come back when these go
	for (const draw of DRAWS) gl[draw] = () => undefined;
	return () => DRAWS.forEach((draw) => Reflect.deleteProperty(gl, draw));
}

/**
 * Draws a new map once, when everything is there. A map that is loading draws a picture for every
 * tile, font and image that arrives, behind the static map where nobody sees it: without a graphics
 * card each takes a third of a second, and the one that is wanted waits for them all.
 * @param place called once the style and all sources have loaded: what is added to the style now is
 * in the first picture, and deck.gl finds its place among the layers no earlier
 * @param whole called when that picture has been drawn
 */
export function drawOnceWhole(map: MapLibreMap, place: () => void, whole: () => void): void {
	const release = holdDrawing(map.getCanvas());
	const placeWhenLoaded = () => {
		if (!map.loaded()) return;
		map.off('render', placeWhenLoaded);
		// before the map is first idle: after that, names placed anew fade in, a dozen pictures long
		place();
	};
	map.on('render', placeWhenLoaded);
	map.once('idle', () => {
		release();
		map.triggerRepaint();
		map.once('idle', whole);
	});
}
