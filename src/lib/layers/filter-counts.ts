import type { DetailTables } from '../core/data/types';
import { NO_FILTERS, type Filters } from '../core/domain/filters';
import type { LayerId } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { layerEntry } from './catalog';
import type { FilterCount } from './entry-model';

/** Whether a filter hides anything that is shown by default; the order of a list does not matter. */
export function isFilterOn(view: Filters, filter: keyof Filters): boolean {
	const [value, initial]: unknown[] = [view[filter], NO_FILTERS[filter]];
	if (!Array.isArray(value) || !Array.isArray(initial)) return value !== initial;
	return initial.some((word) => !value.includes(word));
}

/** The filters of a layer that hide something. */
export function filtersOn(view: ViewState, layer: LayerId): (keyof Filters)[] {
	const filters = layerEntry(layer).filtering?.filters(view) ?? [];
	return filters.filter((filter) => isFilterOn(view, filter));
}

/** How many of a layer's marks pass the filters; null while tables are loading. */
export function countFiltered(
	view: ViewState,
	layer: LayerId,
	detail: DetailTables | null
): FilterCount | null {
	return layerEntry(layer).filtering?.count(view, detail) ?? null;
}
