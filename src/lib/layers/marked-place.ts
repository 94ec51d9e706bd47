import { atlas } from '../core/data/atlas';
import { LAYER_IDS, type Selection } from '../core/domain/layers';
import type { MarkedPlace, MarkSetting } from './layer-picture';
import { getLayerPicture } from './pictures';
import type { Shift } from './spread-marks';

/** A marked place with the shift of its mark on a map. */
export type ShiftedPlace = MarkedPlace & { shift: Shift };

export const shiftMarked = (marked: MarkedPlace, setting: MarkSetting): ShiftedPlace => ({
	...marked,
	shift: marked.shiftOn?.(setting) ?? [0, 0]
});

/** The ring around a selected place, and its name below; in pixels, as in `map/labels/PlaceRing.svelte`. */
export const MARKED_RADIUS_PX = 12;
export const MARKED_TEXT_PX = 12.3;
/** From the middle of the ring to that of the name. */
export const MARKED_UNDER_PX = 26;

/** The place of a selection in the core tables, or null. */
export function findCoreMarkedPlace(selection: Selection | null): MarkedPlace | null {
	if (!selection) return null;
	if (selection.kind === 'event') {
		const event = atlas.events.find(({ id }) => id === selection.id);
		return event?.lonLat ? { ...selection, name: event.place, lonLat: event.lonLat } : null;
	}
	for (const id of LAYER_IDS) {
		const found = getLayerPicture(id).findPlace?.(selection);
		if (found) return found;
	}
	return null;
}
