import type { DetailTables } from '$lib/core/data/types';
import type { LayerId } from '$lib/core/domain/layers';
import type { ViewState } from '$lib/core/domain/view-state';
import type { ListThings } from '$lib/layers/entry-model';
import type { ThingInView } from '$lib/layers/model';
import * as each from '$lib/layers/things-each';
import { isInFrame } from './camera-frame';

/** Type-checked against the ids of the registry. */
const LISTS = each satisfies Record<LayerId, ListThings>;

/** What a layer draws of a view; loans and sites only once their tables are loaded. */
export function selectThings(
	view: ViewState,
	layer: LayerId,
	detail: DetailTables | null
): readonly ThingInView[] {
	return view.layers.includes(layer) ? LISTS[layer](view, detail) : [];
}

/** Those in the frame of the view's camera on a map of the given size; all if it has none. */
export function inFrame(
	things: readonly ThingInView[],
	{ camera }: Pick<ViewState, 'camera'>,
	sizePx: readonly [number, number]
): ThingInView[] {
	return things.filter(({ at }) => !camera || at.some((place) => isInFrame(place, camera, sizePx)));
}
