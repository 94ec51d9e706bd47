import { LAYER_FACTS } from '../../core/domain/layers';
import type { ViewState } from '../../core/domain/view-state';

/** A ribbon's tail is narrower than its value, so that static maps show the direction. */
export const RIBBON_TAIL = {
	/** Width at the end of the tail, as a share of the value's. */
	width: 0.45,
	/** The share of the length over which the ribbon grows to its value. */
	share: 0.4
} as const;

/** Opacity of the ribbon of a whole behind that of a part of it. */
export const WHOLE_RIBBON_OPACITY = 0.3;

/** Whether ribbons run from the countries to the flow target, which take the place of other flows. */
export function hasRibbons({ layers }: Pick<ViewState, 'layers'>): boolean {
	return layers.some((id) => LAYER_FACTS[id].hasRibbons);
}
