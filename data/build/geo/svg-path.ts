import type { Position } from 'geojson';
import { PICTURE_SIZE, project } from '../../../src/lib/picture/projection';

/** The margin of shapes beyond the picture, so that strokes along its frame stay outside it. */
const MARGIN_UNITS = 60;

/**
 * The extent of the background in picture units. A tall window shows more north and south than the
 * atlas's box: to 71° N and 10° N, as far as a tablet held upright reaches.
 */
export const GROUND = {
	left: -MARGIN_UNITS,
	right: PICTURE_SIZE.width + MARGIN_UNITS,
	top: -1000,
	bottom: PICTURE_SIZE.height + 170
} as const;

const clamp = (value: number, least: number, most: number): number =>
	Math.round(Math.max(least, Math.min(most, value)));

type Point = [x: number, y: number];

/** Whole picture units, without duplicate points after rounding and points on the frame. */
function listPoints(line: Position[]): Point[] {
	const points: Point[] = [];
	for (const [lon = 0, lat = 0] of line) {
		const [x, y] = project([lon, lat]);
		const point: Point = [clamp(x, GROUND.left, GROUND.right), clamp(y, GROUND.top, GROUND.bottom)];
		const last = points.at(-1);
		const beforeLast = points.at(-2);
		if (last && last[0] === point[0] && last[1] === point[1]) continue;
		if (last && beforeLast && isBetween(beforeLast, last, point)) points.pop();
		points.push(point);
	}
	return points;
}

/** Whether the middle point is on the line between its neighbours. */
function isBetween([x0, y0]: Point, [x1, y1]: Point, [x2, y2]: Point): boolean {
	const cross = (x1 - x0) * (y2 - y0) - (y1 - y0) * (x2 - x0);
	const forward = (x1 - x0) * (x2 - x1) + (y1 - y0) * (y2 - y1) >= 0;
	return cross === 0 && forward;
}

/** `m1 2 3 4…`: a start, then steps; a minus needs no space before it. */
function formatPath(points: Point[], end: string): string {
	let [previousX, previousY] = [0, 0];
	const numbers = points.flatMap(([x, y]) => {
		const step = [x - previousX, y - previousY];
		[previousX, previousY] = [x, y];
		return step;
	});
	const [x, y, ...steps] = numbers;
	return `M${[x, y].join(' ')}l${steps.join(' ')}${end}`.replaceAll(' -', '-');
}

/** Path data of rings; those too small to be a shape after rounding are left out. */
export function formatRingsPath(rings: Position[][]): string {
	return rings
		.map((ring) => listPoints(ring).slice(0, -1))
		.filter((points) => points.length > 2)
		.map((points) => formatPath(points, 'z'))
		.join('');
}

/** Path data of open lines. */
export function formatLinesPath(lines: Position[][]): string {
	return lines
		.map(listPoints)
		.filter((points) => points.length > 1)
		.map((points) => formatPath(points, ''))
		.join('');
}
