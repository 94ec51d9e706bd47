import { atlas } from '../core/data/atlas';
import type { LonLat } from '../core/domain/geography';
import type { Selection } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { layOutInstitutes } from './institutes/placed';
import type { MarkScale } from './model';
import type { Shift } from './spread-marks';

/** What the position of a mark depends on. */
export interface MarkGround {
	view: ViewState;
	zoom: number;
	scale: MarkScale;
}

/** A selection with one place: it has a ring and its name there. */
export interface MarkedPlace extends Selection {
	name: string;
	lonLat: LonLat;
	/** Offset of its mark from the place, in pixels. */
	shiftOn?: (ground: MarkGround) => Shift | undefined;
}

/** A marked place with the shift of its mark on a map. */
export type ShiftedPlace = MarkedPlace & { shift: Shift };

export const shiftMarked = (marked: MarkedPlace, ground: MarkGround): ShiftedPlace => ({
	...marked,
	shift: marked.shiftOn?.(ground) ?? [0, 0]
});

/** The ring around a selected place, and its name below; in pixels, as in `map/labels/PlaceRing.svelte`. */
export const MARKED_RADIUS_PX = 12;
export const MARKED_TEXT_PX = 12.3;
/** From the middle of the ring to that of the name. */
export const MARKED_UNDER_PX = 26;

/** The place of a selection in the core tables, or null. */
export function findCoreMarkedPlace(selection: Selection | null): MarkedPlace | null {
	if (!selection) return null;
	const isIt = ({ id }: { id: string }) => id === selection.id;
	switch (selection.kind) {
		case 'event': {
			const event = atlas.events.find(isIt);
			return event?.lonLat ? { ...selection, name: event.place, lonLat: event.lonLat } : null;
		}
		case 'node': {
			const node = atlas.nodes.find(isIt);
			return node ? { ...selection, name: node.name, lonLat: node.lonLat } : null;
		}
		case 'institute': {
			const institute = atlas.institutes.find(isIt);
			if (!institute) return null;
			const { name, lonLat } = institute;
			const shiftOn = ({ view, zoom, scale }: MarkGround) =>
				layOutInstitutes(view, zoom, scale).find((row) => isIt(row.institute))?.offsetPx;
			return { ...selection, name, lonLat, shiftOn };
		}
		default:
			return null;
	}
}
