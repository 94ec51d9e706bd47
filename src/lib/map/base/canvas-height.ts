import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * deck.gl asks for the height of the canvas in the midst of every frame, and the browser then lays out
 * whatever that frame has changed in the page, before the frame has changed all. The answer is kept
 * until the map has another size.
 */
export function keepCanvasHeight(map: MapLibreMap): void {
	const canvas = map.getCanvas();
	let heightPx = canvas.clientHeight;
	Object.defineProperty(canvas, 'clientHeight', { configurable: true, get: () => heightPx });
	map.on('resize', () => {
		// what is in front of the browser's own answer is taken away to ask for it
		Reflect.deleteProperty(canvas, 'clientHeight');
		heightPx = canvas.clientHeight;
		Object.defineProperty(canvas, 'clientHeight', { configurable: true, get: () => heightPx });
	});
}
