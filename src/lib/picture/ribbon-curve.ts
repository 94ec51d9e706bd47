import { RIBBON_TAIL } from '../layers/students/flow-target';
import type { RibbonHead } from './mark-shapes';
import { round } from './drawn';

export type Point = [x: number, y: number];

/** Enough that a curve of 1,000 px is off by a third of a pixel at most. */
const PIECES = 14;

export interface Curve {
	start: Point;
	end: Point;
	/** Bend to the left of travel as a share of the length; y runs down. */
	bow: number;
}

/** Place and direction at a share of the way: the same parabola as on the live map. */
export function along(
	{ start, end, bow }: Curve,
	share: number
): { place: Point; direction: Point } {
	const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
	const bend = 4 * bow * share * (1 - share);
	const turn = 4 * bow * (1 - 2 * share);
	const [vx, vy] = [dx + dy * turn, dy - dx * turn];
	const length = Math.hypot(vx, vy) || 1;
	return {
		place: [start[0] + dx * share + dy * bend, start[1] + dy * share - dx * bend],
		direction: [vx / length, vy / length]
	};
}

/** From point to point: half as long as from the corner of the picture, and as exact. */
function text([first = [0, 0], ...rest]: readonly Point[]): string {
	let [x, y] = first.map(round) as Point;
	const steps = rest.map((point) => {
		const [nextX, nextY] = point.map(round) as Point;
		const step = [round(nextX - x), round(nextY - y)];
		[x, y] = [nextX, nextY];
		return step.map((by) => `${by < 0 ? '' : ' '}${by}`).join('');
	});
	return `${first.map(round).join(' ')}l${steps.join('').trimStart()}`;
}

/** Width at a share of the way: narrow at the tail, as on the live map. */
function widthAt(share: number, widthPx: number): number {
	const grown = Math.min(1, share / RIBBON_TAIL.share);
	return Math.max(
		widthPx * (RIBBON_TAIL.width + (1 - RIBBON_TAIL.width) * grown),
		Math.min(widthPx, 1)
	);
}

function sides(
	curve: Curve,
	[from, to]: readonly [number, number],
	widthPx: number,
	pieces: number
): [Point[], Point[]] {
	const left: Point[] = [];
	const right: Point[] = [];
	for (let piece = 0; piece <= pieces; piece++) {
		const share = from + ((to - from) * piece) / pieces;
		const { place, direction } = along(curve, share);
		const half = widthAt(share, widthPx) / 2;
		const [nx, ny] = [-direction[1] * half, direction[0] * half];
		left.push([place[0] + nx, place[1] + ny]);
		right.push([place[0] - nx, place[1] - ny]);
	}
	return [left, right];
}

/** Path data of a curved arrow as wide as its value, narrower at the tail. */
export function ribbonCurve(curve: Curve, widthPx: number, head: RibbonHead): string {
	const lengthPx = Math.hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]);
	const neck = Math.max(0, 1 - head.lengthPx / lengthPx);
	// as many points at any width, so that one year's ribbon can become the next one's
	const [left, right] = sides(curve, [0, neck], widthPx, PIECES);
	const { place, direction } = along(curve, neck);
	const [wx, wy] = [(-direction[1] * head.widthPx) / 2, (direction[0] * head.widthPx) / 2];
	const points: Point[] = [
		...left,
		[place[0] + wx, place[1] + wy],
		curve.end,
		[place[0] - wx, place[1] - wy],
		...right.reverse()
	];
	return `M${text(points)}Z`;
}

/** Path data of a line along a ribbon's middle, from its tail to where its head begins. */
export function ribbonMiddle(curve: Curve, head: RibbonHead): string {
	const lengthPx = Math.hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]);
	const neck = Math.max(0, 1 - head.lengthPx / lengthPx);
	const points = Array.from(
		{ length: PIECES + 1 },
		(_, piece) => along(curve, (neck * piece) / PIECES).place
	);
	return `M${text(points)}`;
}

/** The same arrow in dashes, for a suspect figure. */
export function brokenRibbonCurve(curve: Curve, widthPx: number, head: RibbonHead): string {
	const lengthPx = Math.hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]);
	const neck = Math.max(0, 1 - head.lengthPx / lengthPx);
	const dashes: string[] = [];
	for (let from = 0; from < neck; from += 18 / lengthPx) {
		const to = Math.min(neck, from + 11 / lengthPx);
		const pieces = Math.max(1, Math.round((to - from) * PIECES));
		const [left, right] = sides(curve, [from, to], widthPx, pieces);
		dashes.push(`M${text([...left, ...right.reverse()])}Z`);
	}
	const tail = along(curve, neck).place;
	return dashes.join('') + ribbonCurve({ ...curve, start: tail, bow: 0 }, 0, head);
}
