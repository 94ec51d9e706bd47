import type { Map as MapLibreMap } from 'maplibre-gl';
import { isStageSized } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { getNameFactor } from '../labels/map-labels';
import { getMarkScale, getStageScale } from '../layers/mark-scale';
import type { MarkScale } from '../layers/model';
import { isLocator } from '../story/story-index';
import { stageTextSize } from '../state/stage-text-size.svelte';
import { setLabelScale } from './base/base-state';

/** The scale of marks and text, by window and stage unless the map has its own. */
export function getScreenScale(view: ViewState, own?: MarkScale): MarkScale {
	if (own) return own;
	return isStageSized(view)
		? getStageScale(innerWidth, innerHeight, stageTextSize.factor, isLocator(view))
		: getMarkScale(innerWidth);
}

/** What scales depend on besides the window: on stage, small there, exploring from it, or neither. */
export const describeStage = (view: ViewState): string =>
	`${String(view.stage?.isExploring)} ${isLocator(view)}`;

/** Scales the labels on the map, its own and those over it. */
export function setWordScale(
	map: MapLibreMap,
	container: HTMLElement,
	view: ViewState,
	scale: MarkScale
): void {
	// text in rem has already grown with the page's base
	const base = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
	container.style.setProperty('--word-factor', String(scale.wordFactor / base));
	setLabelScale(map, getNameFactor(view, scale));
}
