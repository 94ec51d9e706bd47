import type { Callout } from '../core/domain/view-state';
import type { MarkScale } from '../layers/model';
import type { Place } from '../layers/spread-marks';
import type { Box } from '../layers/box';
import { measureTextWidth } from './text-width';

/** The ring around a callout of a talk, and its name; pixels at 1×. */
const CALLOUT_RADIUS_PX = 11;
const CALLOUT_TEXT_PX = 16;
const CALLOUT_GAP_PX = 8;

const round = (value: number) => Math.round(value * 10) / 10;
const getLabelWidth = ({ label }: Callout, sizePx: number) =>
	measureTextWidth(label, 'sans-bold') * sizePx;

/** Rings with names to their right; at the right edge to their left, or below if neither side fits. */
export function placeCallouts(
	callouts: readonly Callout[],
	place: Place,
	mapWidthPx: number,
	{ wordFactor }: MarkScale
) {
	const sizePx = CALLOUT_TEXT_PX * wordFactor;
	const radiusPx = round(CALLOUT_RADIUS_PX * wordFactor);
	const aside = radiusPx + CALLOUT_GAP_PX * wordFactor;
	return callouts.map((callout) => {
		const { lonLat, label } = callout;
		const [x = 0, y = 0] = place(lonLat).map(round);
		const ring = { x, y, radiusPx, label, sizePx };
		const width = getLabelWidth(callout, sizePx);
		const isAtEdge = x + aside + width > mapWidthPx;
		if (isAtEdge && x - aside - width < 0) {
			const labelX = round(Math.max(width / 2, Math.min(mapWidthPx - width / 2, x)));
			const labelY = round(y + radiusPx + sizePx * 1.1);
			return { ...ring, labelX, labelY, anchor: 'middle' as const };
		}
		const labelX = round(x + (isAtEdge ? -aside : aside));
		const anchor = isAtEdge ? ('end' as const) : ('start' as const);
		return { ...ring, labelX, labelY: round(y + sizePx * 0.34), anchor };
	});
}

/** The areas of callouts: no other text is placed there. */
export function listCalloutBoxes(
	callouts: readonly Callout[],
	place: Place,
	mapWidthPx: number,
	scale: MarkScale
): Box[] {
	return placeCallouts(callouts, place, mapWidthPx, scale).map((placed, index) => {
		const { x, y, radiusPx, labelX, anchor, sizePx } = placed;
		const width = getLabelWidth(callouts[index]!, sizePx);
		const start = labelX - width * { start: 0, middle: 0.5, end: 1 }[anchor];
		const end = start + width;
		const half = Math.max(radiusPx, sizePx * 0.6) + 2;
		const under = anchor === 'middle' ? sizePx * 1.4 : 0;
		return {
			...{ left: Math.min(x - radiusPx, start), right: Math.max(x + radiusPx, end) },
			...{ top: y - half, bottom: y + half + under }
		};
	});
}

/** Radius of a lit place in pixels at 1×; half of it is clear. */
const LIT_RADIUS_PX = 84;

/** Opacity of the dimmed part of a map, in the page's colour. */
export const SHADE = 0.66;

/** The lit places on a map that a step dims. */
export function listLitPlaces(
	callouts: readonly Callout[],
	place: Place,
	{ wordFactor }: MarkScale
): { x: number; y: number; radiusPx: number }[] {
	return callouts
		.filter(({ isLit }) => isLit)
		.map(({ lonLat }) => {
			const [x = 0, y = 0] = place(lonLat).map(round);
			return { x, y, radiusPx: LIT_RADIUS_PX * wordFactor };
		});
}
