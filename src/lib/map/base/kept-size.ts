import type { Map as MapLibreMap } from 'maplibre-gl';

const SIDES = ['clientWidth', 'clientHeight'] as const;

/** Caches an element's size; returns a function that clears the cache. */
function keepSize(element: HTMLElement): () => void {
	return () => {
		for (const side of SIDES) {
			// deletes the cached value, which shadows the browser's own property
			Reflect.deleteProperty(element, side);
			const px = element[side];
			Object.defineProperty(element, side, { configurable: true, get: () => px });
		}
	};
}

/**
 * deck.gl reads the size of canvas and container in every frame, which forces a layout in the middle of
 * a year step. The values are cached until the map is resized.
 */
export function keepCanvasSize(map: MapLibreMap): void {
	const renew = [map.getCanvas(), map.getCanvasContainer()].map(keepSize);
	const renewAll = () => renew.forEach((each) => each());
	renewAll();
	map.on('resize', renewAll);
}
