import type { ShownFigure } from '../figures/provenance';
import type { CountryCode } from '../core/domain/countries';
import { getListed, type Listed } from '../core/domain/lazy-part';
import { LEGEND_ORDER, type LayerId } from '../core/domain/layers';
import { DEFAULT_VIEW, type ViewState } from '../core/domain/view-state';
import * as entries from './lists/entries';
import type { LayerEntry } from './entry-model';

/** The entry of every layer; checked by the compiler against the ids of `registry.ts`. */
const CATALOG: Readonly<Record<LayerId, Listed<LayerEntry>>> = entries;

export { LEGEND_ORDER };

/** The visible layers, the one in focus first. */
export function listShownLayers({ layers, focus }: Pick<ViewState, 'layers' | 'focus'>): LayerId[] {
	return LEGEND_ORDER.filter((id) => layers.includes(id)).sort(
		(a, b) => Number(b === focus) - Number(a === focus)
	);
}

export function getLayerEntry(id: LayerId): LayerEntry {
	return getListed(CATALOG[id]);
}

/** Whether a view needs tables that are loaded on demand. */
export const needsDetail = (view: ViewState): boolean =>
	view.layers.some((id) => getLayerEntry(id).needsDetail(view));

/** Whether a near map draws exact courses of a view's rows. */
export const hasCourses = (view: ViewState): boolean =>
	view.layers.some((id) => getLayerEntry(id).hasCourses);

/** Whether a near map draws rows of a view as their shapes. */
export const hasShapes = (view: ViewState): boolean =>
	view.layers.some((id) => getLayerEntry(id).hasShapes(view));

/** A layer's first figure of a country: sums, not rates. @param patch what differs from the opening view */
export const getLayerFigure = (
	id: LayerId,
	country: CountryCode,
	patch: Partial<ViewState>
): ShownFigure =>
	getLayerEntry(id).figures({ ...DEFAULT_VIEW, ...patch, moneyPer: null }, country)[0]!;
