import { atlas } from '../core/data/atlas';
import type { AtlasEvent, DetailTables } from '../core/data/types';
import type { LonLat } from '../core/domain/geography';
import type { ViewState } from '../core/domain/view-state';

/** Where the selected event took place; null where none is selected, or its place is unknown. */
export interface EventPlace {
	id: string;
	place: string;
	lonLat: LonLat;
}

function placeOf(event: AtlasEvent | undefined): EventPlace | null {
	if (!event?.lonLat) return null;
	const { id, place, lonLat } = event;
	return { id, place, lonLat };
}

/** @param detail holds the events that are not on the timeline; null until it is loaded */
export function selectedEvent(view: ViewState, detail: DetailTables | null): EventPlace | null {
	if (view.selection?.kind !== 'event') return null;
	const { id } = view.selection;
	const isIt = (event: AtlasEvent) => event.id === id;
	return placeOf(atlas.events.find(isIt) ?? detail?.events.find(isIt));
}
