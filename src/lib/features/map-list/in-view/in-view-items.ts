import type { DetailTables } from '$lib/core/data/types';
import type { LayerId } from '$lib/core/domain/layers';
import type { ViewState, Camera } from '$lib/core/domain/view-state';
import type { ListItems } from '$lib/layers/entry-model';
import type { ItemInView } from '$lib/layers/model';
import * as each from '$lib/layers/lists/items';
import { mercator, type LonLat } from '$lib/core/domain/geography';

/** Size of the whole world at zoom 0 in MapLibre. */
const WORLD_PX = 512;

/**
 * Whether a place is in the frame of a camera on a map of the given size. A tilted map shows more
 * towards the horizon; it appears small there, and is included as far as the tilt shortens.
 */
export function isInFrame(
	place: LonLat,
	{ center, zoom, bearing, pitch }: Camera,
	[widthPx, heightPx]: readonly [number, number]
): boolean {
	const [x, y] = mercator(place);
	const [centerX, centerY] = mercator(center);
	const scale = WORLD_PX * 2 ** zoom;
	const [right, down] = [(x - centerX) * scale, (y - centerY) * scale];
	const angle = (-bearing * Math.PI) / 180;
	const across = right * Math.cos(angle) - down * Math.sin(angle);
	const along =
		(right * Math.sin(angle) + down * Math.cos(angle)) * Math.cos((pitch * Math.PI) / 180);
	return Math.abs(across) <= widthPx / 2 && Math.abs(along) <= heightPx / 2;
}

/** Type-checked against the ids of the registry. */
const LISTS = each satisfies Record<LayerId, ListItems>;

/**
 * What a layer draws of a view, and what a filter by distance cannot place; loans and sites only once
 * their tables are loaded.
 */
export function selectFeatures(view: ViewState, layer: LayerId, detail: DetailTables | null) {
	return view.layers.includes(layer) ? LISTS[layer](view, detail) : [];
}

/** Those in the frame of the view's camera on a map of the given size; all if it has none. */
export function inFrame(
	items: readonly ItemInView[],
	{ camera }: Pick<ViewState, 'camera'>,
	sizePx: readonly [number, number]
): ItemInView[] {
	return items.filter(({ at }) => !camera || at.some((place) => isInFrame(place, camera, sizePx)));
}
