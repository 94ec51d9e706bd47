import { calloutsOf } from '../core/data/story-index';
import type { Callout } from '../core/data/talk';
import type { ViewState } from '../core/domain/view-state';
import { CALLOUT_GAP_PX, CALLOUT_RADIUS_PX, CALLOUT_TEXT_PX } from '../layers/callout-look';
import type { MarkScale } from '../layers/model';
import { textWidth } from './image/text-width';
import type { MapFrame } from './map-frame';

export interface PlacedCallout {
	x: number;
	y: number;
	radiusPx: number;
	label: string;
	labelX: number;
	labelY: number;
	anchor: 'start' | 'end';
	sizePx: number;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Rings round places and their names, as the live map has them; a name at the edge stands before its ring. */
export function placeCallouts(
	callouts: readonly Callout[],
	frame: MapFrame,
	{ wordFactor }: MarkScale
): PlacedCallout[] {
	const sizePx = CALLOUT_TEXT_PX * wordFactor;
	const radiusPx = round(CALLOUT_RADIUS_PX * wordFactor);
	const aside = radiusPx + CALLOUT_GAP_PX * wordFactor;
	return callouts.map(({ lonLat, label }) => {
		const [x, y] = frame.place(lonLat).map(round) as [number, number];
		const isLate = x + aside + textWidth(label, 'sans-bold') * sizePx > frame.widthPx;
		const labelX = round(x + (isLate ? -aside : aside));
		const anchor = isLate ? 'end' : 'start';
		return { x, y, radiusPx, label, labelX, labelY: round(y + sizePx * 0.34), anchor, sizePx };
	});
}

/** Those of the step that a view is on. */
export const staticCallouts = (view: ViewState, frame: MapFrame, scale: MarkScale) =>
	placeCallouts(calloutsOf(view), frame, scale);
