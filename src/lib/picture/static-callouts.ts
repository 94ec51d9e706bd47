import { calloutsOf } from '../core/data/story-index';
import type { ViewState } from '../core/domain/view-state';
import { placeCallouts } from '../layers/labels/place-callouts';
import type { MarkScale } from '../layers/model';
import type { MapFrame } from './map-frame';

/** What the step that a view is on rings and names, as the live map has it. */
export const staticCallouts = (view: ViewState, { place, widthPx }: MapFrame, scale: MarkScale) =>
	placeCallouts(calloutsOf(view), place, widthPx, scale);
