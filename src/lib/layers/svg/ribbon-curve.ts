import { RIBBON_TAIL } from '../flows/ribbons';
import type { RibbonHead } from './mark-shapes';
import { round } from './join-alike';

export type Point = readonly [x: number, y: number];

export interface Curve {
	start: Point;
	end: Point;
	/** Bend to the left of travel as a share of the length; y runs down. */
	bow: number;
}

/** Place and direction at a share of the path: the same parabola as on the live map. */
export function interpolateAlong(
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

/** A relative step between points, shorter than an absolute position. */
function step([fromX, fromY]: Point, [toX, toY]: Point): string {
	const [right, down] = [round(toX - fromX), round(toY - fromY)];
	return `${right}${down < 0 ? '' : ' '}${down}`;
}

const rounded = ([x, y]: Point): Point => [round(x), round(y)];

/** Width at a share of the path: narrow at the tail, as on the live map. */
function widthAt(share: number, widthPx: number): number {
	const grown = Math.min(1, share / RIBBON_TAIL.share);
	return Math.max(
		widthPx * (RIBBON_TAIL.width + (1 - RIBBON_TAIL.width) * grown),
		Math.min(widthPx, 1)
	);
}

/** A side of a ribbon along the path: 1 to the right of travel, -1 to the left, 0 its middle. */
function sidePoint(curve: Curve, share: number, widthPx: number, side: -1 | 0 | 1): Point {
	const { place, direction } = interpolateAlong(curve, share);
	const half = (side * widthAt(share, widthPx)) / 2;
	return rounded([place[0] - direction[1] * half, place[1] + direction[0] * half]);
}

/** One side of a ribbon through these shares of the path: a parabola from each to the next. */
function sidePath(
	curve: Curve,
	shares: readonly number[],
	widthPx: number,
	side: -1 | 0 | 1
): string {
	const steps = shares.slice(1).map((to, index) => {
		const from = shares[index]!;
		const [start, middle, end] = [from, (from + to) / 2, to].map((share) =>
			sidePoint(curve, share, widthPx, side)
		) as [Point, Point, Point];
		const bend = (axis: 0 | 1) => 2 * middle[axis] - (start[axis] + end[axis]) / 2;
		return `q${step(start, [bend(0), bend(1)])} ${step(start, end)}`;
	});
	return steps.join('');
}

/** The share of the path at which the head starts. */
function getNeck({ start, end }: Curve, head: RibbonHead): number {
	return Math.max(0, 1 - head.lengthPx / Math.hypot(end[0] - start[0], end[1] - start[1]));
}

/** Path data of a curved arrow as wide as its value, narrower at the tail. */
export function drawRibbonCurve(curve: Curve, widthPx: number, head: RibbonHead): string {
	const neck = getNeck(curve, head);
	// the same number of points at any width, so that one year's ribbon can become the next one's
	const shares = [0, Math.min(RIBBON_TAIL.share, neck / 2), neck];
	const { place, direction } = interpolateAlong(curve, neck);
	const wing = (side: -1 | 1): Point => {
		const half = (side * head.widthPx) / 2;
		return rounded([place[0] - direction[1] * half, place[1] + direction[0] * half]);
	};
	const corners = [
		sidePoint(curve, neck, widthPx, 1),
		wing(1),
		rounded(curve.end),
		wing(-1),
		sidePoint(curve, neck, widthPx, -1)
	];
	const tip = corners.slice(1).map((corner, index) => `l${step(corners[index]!, corner)}`);
	const there = sidePath(curve, shares, widthPx, 1);
	const back = sidePath(curve, shares.toReversed(), widthPx, -1);
	return `M${sidePoint(curve, 0, widthPx, 1).join(' ')}${there}${tip.join('')}${back}Z`;
}

/** Path data of a line along a ribbon's middle, from its tail to where its head starts. */
export function computeRibbonMiddle(curve: Curve, head: RibbonHead): string {
	return `M${rounded(curve.start).join(' ')}${sidePath(curve, [0, getNeck(curve, head)], 0, 0)}`;
}

/** The same arrow in dashes, for a suspect figure. */
export function drawBrokenRibbonCurve(curve: Curve, widthPx: number, head: RibbonHead): string {
	const neck = getNeck(curve, head);
	const lengthPx = Math.hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]);
	const dashes: string[] = [];
	for (let from = 0; from < neck; from += 18 / lengthPx) {
		const to = Math.min(neck, from + 11 / lengthPx);
		const [right, left] = [sidePoint(curve, to, widthPx, 1), sidePoint(curve, to, widthPx, -1)];
		dashes.push(
			`M${sidePoint(curve, from, widthPx, 1).join(' ')}${sidePath(curve, [from, to], widthPx, 1)}` +
				`l${step(right, left)}${sidePath(curve, [to, from], widthPx, -1)}Z`
		);
	}
	const tail = interpolateAlong(curve, neck).place;
	return dashes.join('') + drawRibbonCurve({ ...curve, start: tail, bow: 0 }, 0, head);
}
