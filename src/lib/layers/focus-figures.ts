import type { ShownFigure } from '../core/data/provenance';
import type { CountryCode } from '../core/domain/countries';
import type { ViewState } from '../core/domain/view-state';
import { layerEntry } from './catalog';

/** What a view's layer in focus prints for a country, each figure with its provenance. */
export function focusFigures(view: ViewState, country: CountryCode): readonly ShownFigure[] {
	return layerEntry(view.focus).shownFigures(view, country);
}
