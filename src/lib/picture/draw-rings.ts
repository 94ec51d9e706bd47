import type { Callout } from '../core/domain/callout';
import type { ViewState } from '../core/domain/view-state';
import { listDegreeTicks, DEGREE_PX } from '../labels/degree-ticks';
import { SCALE_TEXT_PX, type ScaleBar } from '../labels/scale-bar';
import type { Box } from '../layers/box';
import { drawArrow, placeCallouts } from '../labels/place-callouts';
import { MARKED_RADIUS_PX, MARKED_TEXT_PX, MARKED_UNDER_PX } from '../layers/marked-place';
import type { ShiftedPlace } from '../layers/marked-place';
import type { MarkScale } from '../layers/model';
import { BASELINE_EMS, HALO_PX, type Drawn, type Word } from './drawn';
import type { MapFrame } from './map-frame';
import { drawCircleOutline, type MarkPath } from '../layers/svg/mark-shapes';

function ring(d: string, color: string, widthPx: number, casePx: number): MarkPath[] {
	return [
		{ d, stroke: 'var(--case)', strokeWidth: casePx },
		{ d, stroke: `var(--${color})`, strokeWidth: widthPx }
	];
}

export function drawCallouts(
	callouts: readonly Callout[],
	frame: MapFrame,
	scale: MarkScale,
	{ overlays = [], view }: { overlays?: readonly Box[]; view: ViewState }
): Drawn[] {
	if (callouts.length === 0) return [];
	const placed = placeCallouts(callouts, frame.place, { ...frame, overlays, view }, scale);
	const rings = placed.filter(({ radiusPx }) => radiusPx > 0);
	const d = rings.map(({ x, y, radiusPx }) => drawCircleOutline(radiusPx, x, y)).join('');
	const arrows = placed.map(({ tail, x, y }) => (tail ? drawArrow(tail, x, y) : '')).join('');
	const words = placed
		.filter(({ label }) => label !== '')
		.map(({ label, labelX, labelY, anchor, sizePx }): Word => ({
			...{ text: label, x: labelX, y: labelY },
			style: { face: 'sans-bold', sizePx, color: 'text', anchor, haloPx: 5 }
		}));
	const figures = placed.flatMap(({ figure, labelX, anchor }): Word[] =>
		figure
			? [
					{
						...{ text: figure.text, x: labelX, y: figure.y },
						style: {
							...{ face: 'serif-bold', sizePx: figure.sizePx, color: 'accent', anchor },
							haloPx: 7
						}
					}
				]
			: []
	);
	const shapes = [
		...(d === '' ? [] : ring(d, 'accent', 2.4, 5.4)),
		...(arrows === '' ? [] : ring(arrows, 'accent', 3, 6))
	];
	return [{ shapes, words: [...figures, ...words] }];
}

export function drawMarked(marked: ShiftedPlace | null | undefined, frame: MapFrame): Drawn[] {
	if (!marked) return [];
	const [placeX, placeY] = frame.place(marked.lonLat);
	const [x, y] = [placeX + marked.shift[0], placeY + marked.shift[1]];
	const sizePx = MARKED_TEXT_PX;
	const shapes = ring(drawCircleOutline(MARKED_RADIUS_PX, x, y), 'text', 2, 6);
	const name: Word = {
		...{ text: marked.name, x, y: y + MARKED_UNDER_PX + sizePx * BASELINE_EMS },
		style: { face: 'sans-bold', sizePx, color: 'text', anchor: 'middle', haloPx: HALO_PX }
	};
	return [{ class: 'marked', shapes, words: [name] }];
}

/** Ticks every five degrees inside the map's edge, as on a printed one; none on a turned map. */
export function drawDegrees(frame: MapFrame, taken: readonly Box[]): Drawn {
	if (frame.bearing !== 0) return {};
	const { d, labels } = listDegreeTicks(frame.place, frame, taken);
	return {
		shapes: [{ d, stroke: 'var(--text-2)', strokeWidth: 1, opacity: 0.8 }],
		words: labels.map(({ text, x, y, anchor }) => ({
			...{ text, x, y },
			style: { face: 'sans', sizePx: DEGREE_PX, color: 't-other', anchor, haloPx: 2.5 }
		}))
	};
}

/** The bar in kilometres of a map. */
export function drawScaleBar(bar: ScaleBar | null): Drawn[] {
	if (!bar) return [];
	const { d, text, x, y } = bar;
	return [
		{
			shapes: ring(d, 'text-2', 1.2, 4).map((path) => ({ ...path, fill: 'none' })),
			words: [
				{
					...{ text, x, y },
					style: { face: 'sans', sizePx: SCALE_TEXT_PX, color: 'text-2', haloPx: 2.5 }
				}
			]
		}
	];
}
