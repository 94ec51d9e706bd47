import { listCallouts } from '../story/story-index';
import { getPageBounds } from '../core/domain/subject';
import type { Callout } from '../core/domain/callout';
import type { ViewState } from '../core/domain/view-state';
import type { Box } from '../layers/box';
import { FIRST_NAMES } from '../labels/first-names';
import { writeMap, type MapGround, type MapLabels } from '../labels/map-labels';
import { listCalloutBoxes } from '../labels/place-callouts';
import { placeScaleBar, type ScaleBar } from '../labels/scale-bar';
import { spreadLabels, type SpreadOptions } from '../labels/spread-labels';
import { isPhonePage } from '../layers/mark-scale';
import type { MarkScale } from '../layers/model';
import { type MapFrame } from './map-frame';
import { UNITS_ACROSS_THE_WORLD } from './projection';

/** A scale with the labels moved apart as needed in a frame. */
export const spreadIn = (
	view: ViewState,
	scale: MarkScale,
	frame: MapFrame,
	options?: SpreadOptions
): MarkScale =>
	spreadLabels(view, scale, frame.scale * UNITS_ACROSS_THE_WORLD, {
		isPage: isPhonePage(frame),
		...options
	});

/** The part of a frame that is visible in a container of any shape. */
export function getSeenBox(view: ViewState, frame: MapFrame): Box {
	const [west, south, east, north] = getPageBounds(view, isPhonePage(frame));
	const [left, top] = frame.place([west, north]);
	const [right, bottom] = frame.place([east, south]);
	return { left, top, right, bottom };
}

/** The bar in kilometres of a static map or an export. @param taken what is over the map */
export const placeFrameScale = (frame: MapFrame, taken: readonly Box[]): ScaleBar | null => {
	const [, latitude] = frame.lonLatAt([frame.widthPx / 2, frame.heightPx / 2]);
	return placeScaleBar(frame, { latitude, zoom: frame.zoom }, taken);
};

interface FrameOptions extends Partial<
	Pick<MapGround, 'overlays' | 'names' | 'marked' | 'seen' | 'detail'>
> {
	/** The callouts of a step; by default those of the view's own step. */
	callouts?: readonly Callout[];
}

/** A static map or an export as input of the label placement. */
export function buildFrameGround(
	view: ViewState,
	scale: MarkScale,
	frame: MapFrame,
	{
		overlays = [],
		names = FIRST_NAMES,
		marked = null,
		seen,
		detail = null,
		callouts = listCallouts(view)
	}: FrameOptions = {}
): MapGround {
	const { place, widthPx, heightPx } = frame;
	return {
		view,
		scale,
		place,
		widthPx,
		heightPx,
		seen,
		detail,
		names,
		marked,
		zoom: frame.zoom,
		overlays: [
			...overlays,
			...listCalloutBoxes(callouts, place, { widthPx, heightPx, overlays, view }, scale)
		]
	};
}

/** The place of every label of a static map or an export: as on the live map. */
export const writeFrame = (...ground: Parameters<typeof buildFrameGround>): MapLabels =>
	writeMap(buildFrameGround(...ground));
