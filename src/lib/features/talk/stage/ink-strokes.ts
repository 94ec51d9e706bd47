import type { LonLat } from '$lib/core/domain/geography';
import type { WindowPoint, WindowProjection } from '$lib/core/domain/window-projection';

export const INK_COLOURS = ['orange', 'blue', 'plain'] as const;
export type InkColour = (typeof INK_COLOURS)[number];

/** Three that stay apart for colour-blind eyes and on a pale projector: `ink-strokes.test.ts`. */
export const INK_PAINTS: Readonly<Record<InkColour, string>> = {
	orange: 'light-dark(#c84a00, #ff9a4d)',
	blue: 'light-dark(#0a52c4, #6db3ff)',
	plain: 'light-dark(#141414, #ffffff)'
};

/** Parts of the stage that keep the strokes on them, and where they are in the page. */
export const INK_BOXES = {
	map: '.atlas-map .inner-frame',
	chart: '.stage-chart',
	evidence: '.evidence',
	column: '.stage-column',
	panel: '.atlas-panel',
	window: ':root'
} as const;
export type InkBox = keyof typeof INK_BOXES;

/** As it is drawn: in shares of the window's width and height. */
export interface DrawnStroke {
	kind: 'line' | 'arrow';
	colour: InkColour;
	/** Right and down, 0 to 1. */
	points: readonly (readonly [x: number, y: number])[];
}

/** As it is kept: on the map in degrees of longitude and latitude, elsewhere in shares of its box. */
export interface Stroke extends DrawnStroke {
	box: InkBox;
	/** All of it was drawn on the map: it ends where the map ends. */
	isWithin: boolean;
}

/** Left, top, width and height in the window. */
export type BoxPx = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** The stage as strokes see it; tests pass their own. */
export interface InkSurface {
	widthPx: number;
	heightPx: number;
	/** The part at a point. */
	findBox(point: WindowPoint): InkBox;
	/** Null if the part is not shown. */
	getBox(box: InkBox): BoxPx | null;
	projection: WindowProjection | null;
}

/** A ten-thousandth of a box; on the map about a metre. */
const roundShare = (value: number) => Math.round(value * 1e4) / 1e4;
const roundDegree = (value: number) => Math.round(value * 1e5) / 1e5;

const isIn = ([x, y]: WindowPoint, { left, top, width, height }: BoxPx) =>
	x >= left && x <= left + width && y >= top && y <= top + height;

/**
 * Keeps a stroke where it begins: on the map in degrees, so that it moves with the map, else in shares
 * of its chart, its words or the window.
 */
export function anchorStroke(drawn: DrawnStroke, surface: InkSurface): Stroke {
	const { widthPx, heightPx, projection } = surface;
	const points = drawn.points.map(([x, y]): WindowPoint => [x * widthPx, y * heightPx]);
	const found = points[0] ? surface.findBox(points[0]) : 'window';
	const box = found === 'map' && !projection ? 'window' : found;
	const place = surface.getBox(box);
	if (box === 'map' && place && projection) {
		const degrees = points.map((point) => {
			const [lon, lat] = projection.lonLatAt(point);
			return [roundDegree(lon), roundDegree(lat)] as const;
		});
		const isWithin = points.every((point) => isIn(point, place));
		return { ...drawn, box, isWithin, points: degrees };
	}
	const { left, top, width, height } = place ?? {
		left: 0,
		top: 0,
		width: widthPx,
		height: heightPx
	};
	const shares = points.map(
		([x, y]) => [roundShare((x - left) / width), roundShare((y - top) / height)] as const
	);
	return { ...drawn, box: place ? box : 'window', isWithin: false, points: shares };
}

/** The pixels of a stroke in the window; null while its part is not shown. */
export function placeStroke({ box, points }: Stroke, surface: InkSurface): WindowPoint[] | null {
	const place = surface.getBox(box);
	if (!place) return null;
	if (box !== 'map') {
		return points.map(([x, y]) => [place.left + x * place.width, place.top + y * place.height]);
	}
	const { projection } = surface;
	return projection && points.map(([lon, lat]) => projection.place([lon, lat] as LonLat));
}

/** Length and half the width of an arrow's head, in widths of the pen. */
const HEAD = 5;
const HALF = 2.2;

const round = (value: number) => Math.round(value * 10) / 10;
const write = (point: WindowPoint) => point.map(round).join(' ');
const middle = ([x, y]: WindowPoint, [toX, toY]: WindowPoint): WindowPoint => [
	(x + toX) / 2,
	(y + toY) / 2
];

/** Path data of a stroke; an arrow is straight, its head at its end. */
export function formatStrokePath(
	kind: DrawnStroke['kind'],
	points: readonly WindowPoint[],
	penPx: number
): string {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last) return '';
	if (kind === 'line') {
		// a hand's points are joined by curves, whose corners the eye would see from far
		const curves = points
			.slice(1, -1)
			.map((point, index) => `Q${write(point)} ${write(middle(point, points[index + 2]!))}`);
		return `M${write(first)}${curves.join('')}L${write(last)}`;
	}
	const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
	const length = Math.hypot(dx, dy) || 1;
	const [ux, uy] = [dx / length, dy / length];
	const [head, half] = [HEAD * penPx, HALF * penPx];
	const wing = (side: 1 | -1) =>
		write([last[0] - ux * head - uy * half * side, last[1] - uy * head + ux * half * side]);
	return `M${write(first)}L${write(last)}M${wing(1)}L${write(last)}L${wing(-1)}`;
}

/** Two fingers, or the middle button, from one place to another: how the map under them moves. */
export function findMove(
	before: readonly WindowPoint[],
	after: readonly WindowPoint[]
): { by: WindowPoint; zoomBy: number; about: WindowPoint } {
	const centre = ([one = [0, 0], other = one]: readonly WindowPoint[]) => middle(one, other);
	const reach = ([one, other]: readonly WindowPoint[]) =>
		one && other ? Math.hypot(other[0] - one[0], other[1] - one[1]) : 0;
	const [from, to] = [centre(before), centre(after)];
	const isPinch = reach(before) > 0 && reach(after) > 0;
	return {
		by: [to[0] - from[0], to[1] - from[1]],
		zoomBy: isPinch ? Math.log2(reach(after) / reach(before)) : 0,
		about: to
	};
}
