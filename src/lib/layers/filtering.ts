import type { LayerId } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import {
	selectActive,
	type BuildFiltering,
	type LayerFilter,
	type LayerFiltering
} from './filter-words';
import * as each from './lists/filters';

/** Of layers that can be filtered; loaded with their choices, not with a page. */
const FILTERING: Readonly<Partial<Record<LayerId, BuildFiltering>>> = each;

/** How a layer can be filtered in a view; null if it cannot. */
export const findFiltering = (view: ViewState, layer: LayerId): LayerFiltering | null =>
	FILTERING[layer]?.(view) ?? null;

/** The filters of a layer that hide something. */
export const listActiveFilters = (view: ViewState, layer: LayerId): LayerFilter[] =>
	selectActive(view, findFiltering(view, layer)?.filters ?? []);
