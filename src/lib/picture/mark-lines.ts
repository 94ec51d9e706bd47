import type { SegmentStatus } from '../core/data/types';
import type { CorridorMode } from '../core/domain/palette';
import {
	CASE_PX,
	MODE_WIDTHS_PX,
	REBUILT_OVER_LINE,
	ROAD_HOLLOW,
	strokeOf
} from '../layers/corridors/line-look';
import type { MarkId } from '../layers/model';
import { lineSigns } from './line-ornaments';
import { circleOutline, type MarkDrawing, type MarkPath } from './mark-shapes';

const HEIGHT_PX = 12;
const DEFAULT_LENGTH_PX = 34;

/** A line of a mode and a width, and what it leaves open along its middle. */
export function lineShapes(d: string, mode: CorridorMode, widthPx: number): MarkPath[] {
	const line: MarkPath = { d, stroke: `var(--mode-${mode})`, strokeWidth: widthPx };
	if (mode !== 'road') return [line];
	return [line, { d, stroke: 'var(--case)', strokeWidth: widthPx * ROAD_HOLLOW, isFine: true }];
}

function drawing(width: number, paths: MarkPath[]): MarkDrawing {
	return { x: 0, y: -HEIGHT_PX / 2, width, height: HEIGHT_PX, paths };
}

/** A corridor's mode: a line in use with the sign that tells it from the others without its colour. */
export function drawLine(mark: MarkId, width = DEFAULT_LENGTH_PX): MarkDrawing {
	const mode = mark.slice('line-'.length) as CorridorMode;
	const [line, ...hollow] = lineShapes(`M0 0H${width}`, mode, MODE_WIDTHS_PX[mode]);
	const places = [0.3, 0.72].map((share) => ({ x: share * width, y: 0, right: 1, down: 0 }));
	const signs = lineSigns(mode, places);
	// a ring is open: it needs no casing
	const [within, over] =
		signs?.fill === 'var(--case)' ? [[], [signs]] : [signs ? [signs] : [], hollow];
	return drawing(width, [line!, ...within, ...over]);
}

/** The state that each mark stands for; an approximate course is one that is in use. */
const STATES: Readonly<Record<string, readonly [status: SegmentStatus, isUncertain?: boolean]>> = {
	'state-operational': ['operational'],
	'state-construction': ['construction'],
	'state-planned': ['planned'],
	'state-suspended': ['suspended'],
	'state-approximate': ['operational', true]
};

/** A section's state by its dash, and the signs of nodes. */
export function drawState(
	mark: MarkId,
	{
		width = DEFAULT_LENGTH_PX,
		isUnverified = false
	}: { width?: number; isUnverified?: boolean } = {}
): MarkDrawing {
	const hue = 'var(--cor)';
	const dots = isUnverified ? { dash: '1.3 1.5' } : {};
	if (mark === 'node-crossing') {
		const d = 'M-2.5 -5v10M2.5 -5v10';
		const casing = { d, stroke: 'var(--case)', strokeWidth: 1.8 + 2 * CASE_PX };
		return { ...drawing(10, [casing, { d, stroke: hue, strokeWidth: 1.8, ...dots }]), x: -5 };
	}
	if (mark === 'node-port') {
		const ring = circleOutline(3.4);
		return {
			...drawing(12, [{ d: ring, fill: 'var(--case)', stroke: hue, strokeWidth: 1.6, ...dots }]),
			x: -6
		};
	}
	const d = `M0 0H${width}`;
	if (mark === 'state-reconstruction') {
		return drawing(width, [
			{ d, stroke: hue, strokeWidth: 1 },
			{ d, stroke: hue, strokeWidth: MODE_WIDTHS_PX.rail, dash: REBUILT_OVER_LINE.join(' ') }
		]);
	}
	const [status, isUncertain = false] = STATES[mark] ?? (['operational'] as const);
	const { dash, cap = 'butt' } = strokeOf(status, isUncertain);
	const line: MarkPath = {
		// a round end reaches beyond the line's own
		d: cap === 'round' ? `M1.5 0H${width - 1}` : d,
		stroke: hue,
		strokeWidth: MODE_WIDTHS_PX.rail,
		...(dash && { dash }),
		cap
	};
	return drawing(width, [line]);
}
