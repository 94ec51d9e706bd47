import type { Map as MapLibreMap } from 'maplibre-gl';
import { isOnStage } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { nameFactorOf } from '../layers/labels/map-words';
import { markScaleFor, stageScaleFor } from '../layers/mark-scale';
import type { MarkScale } from '../layers/model';
import { setLabelScale } from './base/base-state';

/** How large marks and words are drawn: the window decides, and the stage, where the map has no scale of its own. */
export function screenScale(view: ViewState, own?: MarkScale): MarkScale {
	if (own) return own;
	return isOnStage(view) ? stageScaleFor(innerWidth, innerHeight) : markScaleFor(innerWidth);
}

/** Sets the words on the map, its own and those of `overlay.css`, to a scale. */
export function setWordScale(
	map: MapLibreMap,
	container: HTMLElement,
	view: ViewState,
	scale: MarkScale
): void {
	// words in rem have grown with the page's base already
	const base = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
	container.style.setProperty('--word-factor', String(scale.wordFactor / base));
	setLabelScale(map, nameFactorOf(view, scale));
}
