import type { DetailTables } from '../core/data/types';
import { NO_FILTERS, type Filters } from '../core/domain/filters';
import type { LayerId } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { layerEntry } from './catalog';
import type { FilterCount } from './entry-model';

/**
 * Whether a filter leaves anything out that is shown from the start: a full list in another order
 * does not, nor does one that shows more.
 */
export function isFilterOn(view: Filters, filter: keyof Filters): boolean {
	const [value, usual]: unknown[] = [view[filter], NO_FILTERS[filter]];
	if (!Array.isArray(value) || !Array.isArray(usual)) return value !== usual;
	return usual.some((word) => !value.includes(word));
}

/** The filters of a layer that leave something out. */
export function filtersOn(view: ViewState, layer: LayerId): (keyof Filters)[] {
	const filters = layerEntry(layer).filtering?.filters(view) ?? [];
	return filters.filter((filter) => isFilterOn(view, filter));
}

/** What filters leave of a layer's marks; null while the tables that hold them are loading. */
export function countFiltered(
	view: ViewState,
	layer: LayerId,
	detail: DetailTables | null
): FilterCount | null {
	return layerEntry(layer).filtering?.count(view, detail) ?? null;
}
