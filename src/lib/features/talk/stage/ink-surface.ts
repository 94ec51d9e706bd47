import type { WindowPoint, WindowProjection } from '$lib/core/domain/window-projection';
import type { MapFrame } from '$lib/picture/map-frame';
import { INK_BOXES, type InkBox, type InkSurface } from './ink-strokes';

/** The innermost part first: a chart may be among the words. */
const ORDER = ['evidence', 'chart', 'column', 'panel', 'map'] as const satisfies readonly InkBox[];

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** The stage in this window. @param projection of its map; null if none is drawn */
export function readSurface(projection: WindowProjection | null): InkSurface {
	return {
		widthPx: innerWidth,
		heightPx: innerHeight,
		projection,
		findBox([x, y]) {
			const below = document.elementsFromPoint(x, y).find((each) => !each.closest('[data-ink]'));
			return ORDER.find((box) => below?.closest(INK_BOXES[box])) ?? 'window';
		},
		getBox(box) {
			if (box === 'window') return { left: 0, top: 0, width: innerWidth, height: innerHeight };
			const element = document.querySelector(INK_BOXES[box]);
			return element && isShown(element) ? element.getBoundingClientRect() : null;
		}
	};
}

/** The projection of the static map, which shows a frame in an SVG of any size. */
export function buildStaticProjection(frame: MapFrame): WindowProjection | null {
	const svg = document.querySelector<SVGSVGElement>('.atlas-static > svg.static-map');
	const matrix = svg?.getScreenCTM();
	if (!matrix) return null;
	const inverse = matrix.inverse();
	const turn = ([x, y]: WindowPoint, by: DOMMatrix): WindowPoint => {
		const point = new DOMPoint(x, y).matrixTransform(by);
		return [point.x, point.y];
	};
	return {
		place: (lonLat) => turn(frame.place(lonLat), matrix),
		lonLatAt: (point) => {
			const [x, y] = turn(point, inverse);
			return frame.lonLatAt([x, y]);
		}
	};
}
