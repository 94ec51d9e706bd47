import { atlas } from '../../core/data/atlas';
import type { DetailTables } from '../../core/data/types';
import type { ViewState } from '../../core/domain/view-state';
import { showsNodes } from '../corridors/select';
import { listPlacedNow } from '../institutes/placed';
import { selectDrawnSites } from '../investment/sites';
import { spreadSites } from '../investment/spread-sites';
import type { MarkScale } from '../model';
import type { NameRow } from './name-rows';

/** From this zoom on a map shows a city with its surroundings, and every mark has a name. */
export const NEAR_ZOOM = 6.6;

const placeRow = (
	text: string,
	lonLat: NameRow['lonLat'],
	country: string,
	offsetPx?: readonly [number, number]
): NameRow => ({
	kind: 'place',
	text,
	lonLat,
	country,
	fromZoom: NEAR_ZOOM,
	side: 'right',
	...(offsetPx && { offsetPx })
});

/** Names of the crossings, ports, institutes and projects on a near map, in its year. */
export function listNearbyNames(
	view: ViewState,
	detail: DetailTables | null,
	zoom: number,
	scale: MarkScale
): NameRow[] {
	if (zoom < NEAR_ZOOM) return [];
	const nodes = showsNodes(view, zoom)
		? atlas.nodes.filter(({ openedYear }) => openedYear !== null && openedYear <= view.year)
		: [];
	const institutes = listPlacedNow(view, zoom, scale);
	const sites = selectDrawnSites(view, detail);
	const shifts = spreadSites(view, detail, zoom, scale);
	return [
		...nodes.map(({ name, lonLat }) => placeRow(name, lonLat, '')),
		...institutes.map(({ institute: { name, lonLat, country }, offsetPx }) =>
			placeRow(name, lonLat, country, offsetPx)
		),
		...sites.map((row) =>
			placeRow('name' in row ? row.name : row.place, row.drawnAt, row.country, shifts.get(row.id))
		)
	].filter(({ text }) => text !== '');
}
