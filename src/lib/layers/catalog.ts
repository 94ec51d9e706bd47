import { LEGEND_ORDER, type LayerId } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import * as entries from './entries';
import type { LayerEntry } from './entry-model';
import { selectActive, type LayerFilter } from './filter-words';

/** The entry of every layer; checked by the compiler against the ids of `registry.ts`. */
const CATALOG = entries satisfies Record<LayerId, LayerEntry>;

export { LEGEND_ORDER };

/** The visible layers, the one in focus first. */
export function listShownLayers({ layers, focus }: Pick<ViewState, 'layers' | 'focus'>): LayerId[] {
	return LEGEND_ORDER.filter((id) => layers.includes(id)).sort(
		(a, b) => Number(b === focus) - Number(a === focus)
	);
}

export function getLayerEntry(id: LayerId): LayerEntry {
	return CATALOG[id];
}

/** The filters of a layer that hide something. */
export const listActiveFilters = (view: ViewState, layer: LayerId): LayerFilter[] =>
	selectActive(view, getLayerEntry(layer).filtering(view)?.filters ?? []);
