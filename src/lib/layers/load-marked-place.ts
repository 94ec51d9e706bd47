import { loadDetail } from '../core/data/atlas';
import { loadPlaces } from '../core/data/search';
import type { Selection } from '../core/domain/layers';
import { placeRows } from './investment/sites';
import { spreadSites } from './investment/spread-sites';
import { findCoreMarkedPlace, type MarkedPlace } from './marked-place';

async function placeOfSite(selection: Selection): Promise<MarkedPlace | null> {
	const detail = await loadDetail();
	const rows = selection.kind === 'project' ? detail.projects : detail.financeRecords;
	const [row] = placeRows(rows.filter(({ id }) => id === selection.id));
	if (!row) return null;
	return {
		...selection,
		name: 'name' in row ? row.name : row.place,
		lonLat: row.drawnAt,
		shiftOn: ({ view, zoom, scale }) => spreadSites(view, detail, zoom, scale).get(row.id)
	};
}

/** The place of a selection in any table, or null. @throws Error if the table cannot be loaded */
export async function loadMarkedPlace(selection: Selection | null): Promise<MarkedPlace | null> {
	const known = findCoreMarkedPlace(selection);
	if (known || !selection) return known;
	const isIt = ({ id }: { id: string }) => id === selection.id;
	switch (selection.kind) {
		case 'place': {
			const place = (await loadPlaces()).find(isIt);
			return place?.at?.length === 2 ? { ...selection, name: place.name, lonLat: place.at } : null;
		}
		case 'event': {
			const event = (await loadDetail()).events.find(isIt);
			return event?.lonLat ? { ...selection, name: event.place, lonLat: event.lonLat } : null;
		}
		case 'project':
		case 'finance':
			return placeOfSite(selection);
		default:
			return null;
	}
}
