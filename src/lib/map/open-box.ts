import type { Map as MapLibreMap } from 'maplibre-gl';
import type { GeoBox, LonLat } from '../core/domain/geography';

const FLIGHT_MILLISECONDS = 900;
/** Between a box and the map's edges. */
const PADDING_PX = 60;

/** Moves closer to a box, by at least one whole zoom; a move by the user, which enters the link. */
export function openBox(map: MapLibreMap, [west, south, east, north]: GeoBox): void {
	const found = map.cameraForBounds([west, south, east, north], { padding: PADDING_PX });
	const leastZoom = Math.floor(map.getZoom()) + 1;
	const zoom = Math.max(leastZoom, found?.zoom ?? leastZoom);
	const center: LonLat = [(west + east) / 2, (south + north) / 2];
	// MapLibre jumps if the reader wants less motion
	const flight = { center, zoom, duration: FLIGHT_MILLISECONDS };
	map.easeTo(flight, { originalEvent: new Event('move') });
}
