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
import { chevronPath, circleOutline, type MarkDrawing, type MarkPath } from './mark-shapes';

const HEIGHT_PX = 12;
const DEFAULT_LENGTH_PX = 34;

/** Casings lie below every hue, so that a sign's casing never cuts its own line. */
function cased(...marks: MarkPath[]): MarkPath[] {
	const cases = marks.map((mark) => ({
		...mark,
		fill: mark.fill && 'var(--case)',
		stroke: 'var(--case)',
		strokeWidth: (mark.strokeWidth ?? 0) + 2 * CASE_PX
	}));
	return [...cases, ...marks];
}

function drawing(width: number, paths: MarkPath[]): MarkDrawing {
	return { x: 0, y: -HEIGHT_PX / 2, width, height: HEIGHT_PX, paths };
}

/** A corridor's mode: a line in use with the sign that tells it from the others without its colour. */
export function drawLine(mark: MarkId, width = DEFAULT_LENGTH_PX): MarkDrawing {
	const mode = mark.slice('line-'.length) as CorridorMode;
	const hue = `var(--mode-${mode})`;
	const line: MarkPath = { d: `M0 0H${width}`, stroke: hue, strokeWidth: MODE_WIDTHS_PX[mode] };
	const each = (shape: (x: number) => string) =>
		[0.3, 0.72].map((share) => shape(Math.round(share * width * 10) / 10)).join('');
	const signs: Record<CorridorMode, () => MarkPath[]> = {
		rail: () => cased(line, { d: each((x) => `M${x} -4.2V4.2`), stroke: hue, strokeWidth: 1.6 }),
		gas: () => cased(line, { d: each((x) => circleOutline(2.7, x)), fill: hue }),
		oil: () => [
			...cased(line),
			{ d: each((x) => circleOutline(2.8, x)), fill: 'var(--case)', stroke: hue, strokeWidth: 1.6 }
		],
		power: () =>
			cased(line, { d: each((x) => chevronPath(7, x + 3, 0, 1)), stroke: hue, strokeWidth: 1.4 }),
		road: () => [
			...cased(line),
			{ d: line.d, stroke: 'var(--case)', strokeWidth: MODE_WIDTHS_PX.road * ROAD_HOLLOW }
		],
		sea: () => cased(line)
	};
	return drawing(width, signs[mode]());
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
export function drawState(mark: MarkId, width = DEFAULT_LENGTH_PX): MarkDrawing {
	const hue = 'var(--cor)';
	if (mark === 'node-crossing') {
		const bars = 'M-2.5 -5V5M2.5 -5V5';
		return {
			...drawing(10, cased({ d: bars, stroke: hue, strokeWidth: 1.8 })),
			x: -5
		};
	}
	if (mark === 'node-port') {
		const ring = circleOutline(3.4);
		return {
			...drawing(12, [{ d: ring, fill: 'var(--case)', stroke: hue, strokeWidth: 1.6 }]),
			x: -6
		};
	}
	const d = `M0 0H${width}`;
	if (mark === 'state-reconstruction') {
		return drawing(width, [
			...cased({ d, stroke: hue, strokeWidth: 1 }),
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
	return drawing(width, cased(line));
}
