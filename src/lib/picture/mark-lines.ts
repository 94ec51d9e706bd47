import type { CorridorMode } from '../core/domain/palette';
import type { MarkId } from '../layers/model';
import { chevronPath, circleOutline, type MarkDrawing, type MarkPath } from './mark-shapes';

/** As wide as the live map draws them. */
const MODE_WIDTHS: Readonly<Record<CorridorMode, number>> = {
	rail: 2.4,
	road: 3.5,
	gas: 2.9,
	oil: 2.7,
	power: 1.5,
	sea: 1.9
};

const CASE_PX = 1.1;
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
	const line: MarkPath = { d: `M0 0H${width}`, stroke: hue, strokeWidth: MODE_WIDTHS[mode] };
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
		road: () => [...cased(line), { d: line.d, stroke: 'var(--case)', strokeWidth: 1.47 }],
		sea: () => cased(line)
	};
	return drawing(width, signs[mode]());
}

const STATE_DASHES: Readonly<Record<string, string>> = {
	'state-construction': '7 4',
	'state-planned': '0 5',
	'state-suspended': '12 3 2 3 2 3',
	'state-approximate': '14 2'
};

/** A stretch's state by its dash, and the signs of nodes. */
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
			{ d, stroke: hue, strokeWidth: 2.4, dash: '9 6' }
		]);
	}
	const isDotted = mark === 'state-planned';
	const line: MarkPath = {
		d: isDotted ? `M1.5 0H${width - 1}` : d,
		stroke: hue,
		strokeWidth: 2.4,
		dash: STATE_DASHES[mark],
		cap: isDotted ? 'round' : 'butt'
	};
	return drawing(width, cased(line));
}
