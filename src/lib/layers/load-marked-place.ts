import { loadDetail } from '../text/load-detail';
import { loadPlaces } from '../find/search';
import { LAYER_IDS, type Selection } from '../core/domain/layers';
import type { MarkedPlace } from './layer-picture';
import { findCoreMarkedPlace } from './marked-place';
import { getLayerPicture } from './pictures';

/** The place of a selection in any table, or null. @throws Error if the table cannot be loaded */
export async function loadMarkedPlace(selection: Selection | null): Promise<MarkedPlace | null> {
	const known = findCoreMarkedPlace(selection);
	if (known || !selection) return known;
	const isIt = ({ id }: { id: string }) => id === selection.id;
	if (selection.kind === 'place') {
		const place = (await loadPlaces()).find(isIt);
		return place?.at?.length === 2 ? { ...selection, name: place.name, lonLat: place.at } : null;
	}
	if (selection.kind === 'event') {
		const event = (await loadDetail()).events.find(isIt);
		return event?.lonLat ? { ...selection, name: event.place, lonLat: event.lonLat } : null;
	}
	const found = await Promise.all(
		LAYER_IDS.map((id) => getLayerPicture(id).loadPlace?.(selection) ?? null)
	);
	return found.find((place) => place !== null) ?? null;
}
