import type { ShownFigure } from '../core/data/provenance';
import type { RepublicCode } from '../core/domain/republics';
import type { ViewState } from '../core/domain/view-state';
import { layerEntry } from './catalog';

/** What a view's layer in focus prints for a republic, each figure with its provenance. */
export function focusFigures(view: ViewState, republic: RepublicCode): readonly ShownFigure[] {
	return layerEntry(view.focus).shownFigures(view, republic);
}
