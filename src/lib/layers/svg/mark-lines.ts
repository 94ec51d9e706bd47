import type { SegmentStatus } from '../../core/domain/filters';
import type { CorridorMode } from '../../core/domain/palette';
import { CASE_PX, MODE_WIDTHS_PX, REBUILT_OVER_LINE, ROAD_HOLLOW, getStroke } from '../line-style';
import type { MarkId } from '../model';
import { round } from './join-alike';
import { drawCircleOutline, type MarkDrawing, type MarkPath } from './mark-shapes';
import type { Point } from './ribbon-curve';

const HEIGHT_PX = 12;
const DEFAULT_LENGTH_PX = 34;

/** A line of a mode and a width, and the gap along its middle. */
export function drawLineShapes(d: string, mode: CorridorMode, widthPx: number): MarkPath[] {
	const line: MarkPath = { d, stroke: `var(--mode-${mode})`, strokeWidth: widthPx };
	if (mode !== 'road') return [line];
	return [line, { d, stroke: 'var(--case)', strokeWidth: widthPx * ROAD_HOLLOW, isFine: true }];
}

/** Distance of signs along a line, as on the live map. */
export const SIGNS_EVERY_PX = 52;

/** A place on a line, with its direction of travel. */
export interface Along {
	x: number;
	y: number;
	right: number;
	down: number;
}

/** Places on a line at equal distances, the first half a distance from its start. */
export function placeAlong(points: readonly Point[], everyPx = SIGNS_EVERY_PX): Along[] {
	const places: Along[] = [];
	let untilNext = everyPx / 2;
	points.slice(1).forEach(([endX, endY], index) => {
		const [x, y] = points[index]!;
		const length = Math.hypot(endX - x, endY - y);
		const [right, down] = [(endX - x) / length, (endY - y) / length];
		let at = untilNext;
		for (; at <= length; at += everyPx)
			places.push({ x: x + right * at, y: y + down * at, right, down });
		untilNext = at - length;
	});
	return places;
}

/** An open chevron with its tip at a place, in the direction of travel. */
export function drawChevronAlong(
	{ x, y, right, down }: Along,
	backPx: number,
	sidePx: number
): string {
	const point = (back: number, side: number) =>
		`${round(x - right * back - down * side)} ${round(y - down * back + right * side)}`;
	return `M${point(backPx, sidePx)}L${point(0, 0)}L${point(backPx, -sidePx)}`;
}

const SIGNS: Readonly<Partial<Record<CorridorMode, (place: Along, factor: number) => string>>> = {
	rail: ({ x, y, right, down }, factor) => {
		const [across, along] = [-down * 4.2 * factor, right * 4.2 * factor];
		return `M${round(x - across)} ${round(y - along)}L${round(x + across)} ${round(y + along)}`;
	},
	gas: ({ x, y }, factor) => drawCircleOutline(round(2.7 * factor), round(x), round(y)),
	oil: ({ x, y }, factor) => drawCircleOutline(round(2.8 * factor), round(x), round(y)),
	// current may flow either way in a power line: its sign points along the line as listed
	power: (place, factor) => drawChevronAlong(place, 4 * factor, 3.5 * factor)
};

/** Ticks of a railway, dots of gas, rings of oil. Null for a road and a leg at sea: their stroke differs. */
export function drawLineSigns(
	mode: CorridorMode,
	places: readonly Along[],
	factor = 1
): MarkPath | null {
	const sign = SIGNS[mode];
	if (!sign || places.length === 0) return null;
	const [d, hue] = [places.map((place) => sign(place, factor)).join(''), `var(--mode-${mode})`];
	if (mode === 'gas') return { d, fill: hue };
	const strokeWidth = round(Math.min(1.6, MODE_WIDTHS_PX[mode]) * factor);
	const stroke = { d, stroke: hue, strokeWidth };
	return mode === 'oil' ? { ...stroke, fill: 'var(--case)' } : stroke;
}

function drawing(width: number, paths: MarkPath[]): MarkDrawing {
	return { x: 0, y: -HEIGHT_PX / 2, width, height: HEIGHT_PX, paths };
}

/** A corridor's mode: a line in use with the sign that distinguishes it without its colour. */
export function drawLine(
	mark: MarkId,
	{ width = DEFAULT_LENGTH_PX }: { width?: number }
): MarkDrawing {
	const mode = mark.slice('line-'.length) as CorridorMode;
	const [line, ...hollow] = drawLineShapes(`M0 0H${width}`, mode, MODE_WIDTHS_PX[mode]);
	const places = [0.3, 0.72].map((share) => ({ x: share * width, y: 0, right: 1, down: 0 }));
	const signs = drawLineSigns(mode, places);
	// a ring is open: it needs no casing
	const [within, over] =
		signs?.fill === 'var(--case)' ? [[], [signs]] : [signs ? [signs] : [], hollow];
	return drawing(width, [line!, ...within, ...over]);
}

const HUE = 'var(--cor)';

/** A port, or a crossing of a border. */
export function drawNode(mark: MarkId, { isUnverified }: { isUnverified?: boolean }): MarkDrawing {
	const dots = isUnverified ? { dash: '1.3 1.5' } : {};
	if (mark === 'node-port') {
		const ring = { d: drawCircleOutline(3.4), fill: 'var(--case)', stroke: HUE, strokeWidth: 1.6 };
		return { ...drawing(12, [{ ...ring, ...dots }]), x: -6 };
	}
	const d = 'M-2.5 -5v10M2.5 -5v10';
	const casing = { d, stroke: 'var(--case)', strokeWidth: 1.8 + 2 * CASE_PX };
	return { ...drawing(10, [casing, { d, stroke: HUE, strokeWidth: 1.8, ...dots }]), x: -5 };
}

/** A section's status by its dash. */
export function drawState(
	mark: MarkId,
	{ width = DEFAULT_LENGTH_PX }: { width?: number }
): MarkDrawing {
	const d = `M0 0H${width}`;
	if (mark === 'state-reconstruction') {
		return drawing(width, [
			{ d, stroke: HUE, strokeWidth: 1 },
			{ d, stroke: HUE, strokeWidth: MODE_WIDTHS_PX.rail, dash: REBUILT_OVER_LINE.join(' ') }
		]);
	}
	const isApproximate = mark === 'state-approximate';
	const isUnverified = mark === 'state-unverified';
	// doubts are shown of sections in use
	const isInUse = isApproximate || isUnverified;
	const status = isInUse ? 'operational' : (mark.slice('state-'.length) as SegmentStatus);
	const { dash, cap = 'butt' } = getStroke(status, { isApproximate, isUnverified });
	const line: MarkPath = {
		// a round end extends beyond the line's own
		d: cap === 'round' ? `M1.5 0H${width - 1}` : d,
		// they hold for lines of every hue
		stroke: isInUse ? 'var(--text-2)' : HUE,
		strokeWidth: MODE_WIDTHS_PX.rail,
		...(dash && { dash }),
		cap
	};
	return drawing(width, [line]);
}
