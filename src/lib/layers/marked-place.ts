import { atlas, loadDetail } from '../core/data/atlas';
import { loadPlaces } from '../core/data/search';
import type { DetailTables } from '../core/data/types';
import type { LonLat } from '../core/domain/geography';
import type { Selection } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import { drawnInstitutes } from './institutes/drawn';
import { placeInstitutes } from './institutes/placement';
import { placeRows } from './investment/sites';
import { spreadSites } from './investment/spread-sites';
import type { MarkScale } from './model';
import type { Shift } from './spread-marks';

/** A selected thing that stands at one place: it has a ring and its name there. */
export interface MarkedPlace extends Selection {
	name: string;
	lonLat: LonLat;
}

/** A marked place with the shift of its mark from it, in pixels. */
export type ShiftedPlace = MarkedPlace & { shift: Shift };

const byId =
	({ id }: Selection) =>
	(row: { id: string }) =>
		row.id === id;

/** The place of a selection that the core tables hold; null where none is there or it is not known. */
export function coreMarkedPlace(selection: Selection | null): MarkedPlace | null {
	if (!selection) return null;
	const isIt = byId(selection);
	if (selection.kind === 'event') {
		const event = atlas.events.find(isIt);
		return event?.lonLat ? { ...selection, name: event.place, lonLat: event.lonLat } : null;
	}
	const row =
		selection.kind === 'institute'
			? atlas.institutes.find(isIt)
			: selection.kind === 'node'
				? atlas.nodes.find(isIt)
				: undefined;
	return row ? { ...selection, name: row.name, lonLat: row.lonLat } : null;
}

/**
 * The place of a selection, whichever table holds it; null where it has none.
 * @throws Error when the table cannot be loaded
 */
export async function loadMarkedPlace(selection: Selection | null): Promise<MarkedPlace | null> {
	const known = coreMarkedPlace(selection);
	if (known || !selection) return known;
	const isIt = byId(selection);
	switch (selection.kind) {
		case 'place': {
			const entry = (await loadPlaces()).find(isIt);
			const { at } = entry ?? {};
			return at?.length === 2 ? { ...selection, name: entry!.name, lonLat: at } : null;
		}
		case 'event': {
			const event = (await loadDetail()).events.find(isIt);
			return event?.lonLat ? { ...selection, name: event.place, lonLat: event.lonLat } : null;
		}
		case 'project': {
			const [row] = placeRows((await loadDetail()).projects.filter(isIt));
			return row ? { ...selection, name: row.name, lonLat: row.drawnAt } : null;
		}
		case 'finance': {
			const [row] = placeRows((await loadDetail()).financeRecords.filter(isIt));
			return row ? { ...selection, name: row.place, lonLat: row.drawnAt } : null;
		}
		default:
			return null;
	}
}

/** The place with the shift of the mark that a map of this zoom and scale draws for it. */
export function shiftMarked(
	marked: MarkedPlace,
	view: ViewState,
	detail: DetailTables | null,
	{ zoom, scale }: { zoom: number; scale: MarkScale }
): ShiftedPlace {
	const { kind, id } = marked;
	const own =
		kind === 'institute'
			? placeInstitutes(drawnInstitutes(view)).find(({ institute }) => institute.id === id)
					?.offsetPx
			: kind === 'project' || kind === 'finance'
				? spreadSites(view, detail, zoom, scale).get(id)
				: undefined;
	return { ...marked, shift: own ?? [0, 0] };
}
