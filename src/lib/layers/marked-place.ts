import { atlas } from '../core/data/atlas';
import type { LonLat } from '../core/domain/geography';
import type { Selection } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { placedInstitutes } from './institutes/placed';
import type { MarkScale } from './model';
import type { Shift } from './spread-marks';

/** A map as far as it decides where a mark stands beside its place. */
export interface MarkGround {
	view: ViewState;
	zoom: number;
	scale: MarkScale;
}

/** A selected thing that stands at one place: it has a ring and its name there. */
export interface MarkedPlace extends Selection {
	name: string;
	lonLat: LonLat;
	/** Of a mark that may stand beside its place: pixels from it. */
	shiftOn?: (ground: MarkGround) => Shift | undefined;
}

/** A marked place with the shift of its mark on a map. */
export type ShiftedPlace = MarkedPlace & { shift: Shift };

export const shiftMarked = (marked: MarkedPlace, ground: MarkGround): ShiftedPlace => ({
	...marked,
	shift: marked.shiftOn?.(ground) ?? [0, 0]
});

/** The place of a selection that the core tables hold; null where none is there or it is not known. */
export function coreMarkedPlace(selection: Selection | null): MarkedPlace | null {
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
				placedInstitutes(view, zoom, scale).find((row) => isIt(row.institute))?.offsetPx;
			return { ...selection, name, lonLat, shiftOn };
		}
		default:
			return null;
	}
}
