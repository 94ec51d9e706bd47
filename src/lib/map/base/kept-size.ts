import type { Map as MapLibreMap } from 'maplibre-gl';

const SIDES = ['clientWidth', 'clientHeight'] as const;

/** Keeps an element's answers to how large it is; returns what asks the browser anew. */
function keepSize(element: HTMLElement): () => void {
	return () => {
		for (const side of SIDES) {
			// takes away the kept answer, which stands in front of the browser's own
			Reflect.deleteProperty(element, side);
			const px = element[side];
			Object.defineProperty(element, side, { configurable: true, get: () => px });
		}
	};
}

/**
 * deck.gl asks in the midst of every frame how large the canvas and the box around it are, and the
 * browser then lays out whatever a step of the year has changed in the page, before the frame has
 * changed all. The answers are kept until the map has another size.
 */
export function keepCanvasSize(map: MapLibreMap): void {
	const renew = [map.getCanvas(), map.getCanvasContainer()].map(keepSize);
	const renewAll = () => renew.forEach((each) => each());
	renewAll();
	map.on('resize', renewAll);
}
