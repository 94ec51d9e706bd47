import { ATLAS_BOX, type LonLat } from '$lib/core/domain/geography';
import { boundsFrame, fillSides, type MapFrame, type StaticSize } from '$lib/picture/map-frame';
import type { OwnShape } from '$lib/core/data/own-table';
import type { OwnRow } from '../understand/own-row';

/** The five countries: west, south, east, north. */
const FIVE: readonly [number, number, number, number] = [46, 34.6, 88, 55.8];
const MARGIN_DEGREES = 2;

/** The five and all that is drawn beyond them. */
export function frameOf(rows: readonly OwnRow[], shape: OwnShape, size: StaticSize): MapFrame {
	const places: LonLat[] =
		shape === 'countries' || shape === 'regions'
			? []
			: rows.flatMap(({ lonLat, partner }) => [lonLat, partner?.lonLat].filter((at) => at != null));
	let [west, south, east, north] = FIVE;
	for (const [lon, lat] of places) {
		west = Math.min(west, lon - MARGIN_DEGREES);
		east = Math.max(east, lon + MARGIN_DEGREES);
		south = Math.min(south, lat - MARGIN_DEGREES);
		north = Math.max(north, lat + MARGIN_DEGREES);
	}
	const bounds = [
		Math.max(west, ATLAS_BOX[0]),
		Math.max(south, ATLAS_BOX[1]),
		Math.min(east, ATLAS_BOX[2]),
		Math.min(north, ATLAS_BOX[3])
	] as const;
	return fillSides(boundsFrame(bounds, size));
}
