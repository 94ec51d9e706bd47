/** The marks of charts, on pages and in files: bars and points by how a figure is known, lines. */

import type { ChartMarkStyle } from '../../figures/year-series';
import { round } from '../../layers/svg/join-alike';
import { drawCircleOutline, drawSquareOutline, type MarkPath } from '../../layers/svg/mark-shapes';

export interface ChartBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

export function drawBox({ x, y, width, height }: ChartBox): string {
	const [left, top, right, bottom] = [x, y, x + width, y + height].map(round);
	return `M${left} ${top}H${right}V${bottom}H${left}Z`;
}

export const drawAcross = (left: number, right: number, y: number): string =>
	`M${round(left)} ${round(y)}H${round(right)}`;
export const drawDown = (x: number, top: number, bottom: number): string =>
	`M${round(x)} ${round(top)}V${round(bottom)}`;

/** Lines of a hatching within a box, at 45°. */
function drawHatch({ x, y, width, height }: ChartBox, apartPx: number): string {
	const lines: string[] = [];
	for (let at = apartPx; at < width + height; at += apartPx) {
		const [left, right] = [Math.max(0, at - height), Math.min(at, width)];
		const [x1, y1, x2, y2] = [x + left, y + at - left, x + right, y + at - right].map(round);
		lines.push(`M${x1} ${y1}L${x2} ${y2}`);
	}
	return lines.join('');
}

/** How the outlines and the hatching of bars are drawn. */
export interface BarLines {
	outlinePx: number;
	dots: Partial<MarkPath>;
	hatch: { edgePx: number; linePx: number; apartPx: number };
}

/** A bar by its look. */
export function drawBar(
	box: ChartBox,
	hue: string,
	look: ChartMarkStyle,
	{ outlinePx, dots, hatch }: BarLines
): MarkPath[] {
	const d = drawBox(box);
	switch (look) {
		case 'solid':
			return [{ d, fill: hue }];
		case 'pale':
			return [{ d, fill: hue, fillOpacity: 0.3 }];
		case 'hollow':
			return [{ d, stroke: hue, strokeWidth: outlinePx }];
		case 'dotted':
			return [{ d, stroke: hue, strokeWidth: outlinePx, ...dots }];
		case 'hatched':
			return [
				{ d, stroke: hue, strokeWidth: hatch.edgePx },
				{ d: drawHatch(box, hatch.apartPx), stroke: hue, strokeWidth: hatch.linePx }
			];
	}
}

/** Side of a point, and the lines of one that is not a plain count. */
const POINT = { sidePx: 7, edgePx: 2, apartPx: 4.5 };

/** A figure of a line that is suspect: a hatched square, as a suspect bar is hatched. */
export function drawSuspect(
	x: number,
	y: number,
	hue: string,
	{ sidePx, apartPx, edgePx, hatchPx }: Record<'sidePx' | 'apartPx' | 'edgePx' | 'hatchPx', number>,
	ground: string
): MarkPath[] {
	const box = { x: x - sidePx / 2, y: y - sidePx / 2, width: sidePx, height: sidePx };
	return [
		{ d: drawSquareOutline(sidePx, x, y), fill: ground, stroke: hue, strokeWidth: edgePx },
		{ d: drawHatch(box, apartPx), stroke: hue, strokeWidth: hatchPx }
	];
}

/** A point of a line by its look. @param ground the colour inside one that is not a plain count */
export function drawPoint(
	x: number,
	y: number,
	hue: string,
	look: ChartMarkStyle,
	ground: string
): MarkPath[] {
	const { sidePx, edgePx, apartPx } = POINT;
	if (look === 'solid') return [{ d: drawCircleOutline(sidePx / 2, x, y), fill: hue }];
	if (look === 'hatched') {
		const square = { sidePx: sidePx - 1, apartPx, edgePx: 1, hatchPx: 1.5 };
		return drawSuspect(x, y, hue, square, ground);
	}
	const d = drawCircleOutline((sidePx - edgePx) / 2, x, y);
	const dots = look === 'dotted' ? ({ dash: '0 3.1', cap: 'round' } as const) : {};
	return [{ d, fill: ground, stroke: hue, strokeWidth: edgePx, ...dots }];
}

/** Runs of neighbouring years that a line may join, by their places: counted ones only. */
export function listRuns(isCounted: readonly boolean[]): number[][] {
	const runs: number[][] = [];
	isCounted.forEach((counted, index) => {
		if (!counted) return;
		const last = runs.at(-1);
		if (last?.at(-1) === index - 1) last.push(index);
		else runs.push([index]);
	});
	return runs;
}

export const drawLine = (points: readonly (readonly [x: number, y: number])[]): string =>
	`M${points.map((point) => point.map(round).join(' ')).join('L')}`;

/**
 * Names next to the ends of lines, from the top down, each moved as far as the one above needs.
 * @param getHeightPx of a name with what stands under it
 * @param bottomPx where the last must end: names above it move up
 */
export function spreadDown<Name extends { y: number }>(
	names: readonly Name[],
	getHeightPx: (name: Name) => number,
	bottomPx = Infinity
): Name[] {
	let free = -Infinity;
	let end = bottomPx;
	return names
		.toSorted((a, b) => a.y - b.y)
		.map((name) => {
			const y = Math.max(name.y, free);
			free = y + getHeightPx(name);
			return { ...name, y };
		})
		.reverse()
		.map((name) => {
			end = Math.min(name.y, end - getHeightPx(name));
			return { ...name, y: end };
		})
		.reverse();
}
