import { ATLAS_BOX, type GeoBox, type LonLat } from './geography';

/** The extent of places with a margin around each, within the area that maps show. */
export function computeBoundsAround(places: readonly LonLat[], marginDegrees: number): GeoBox {
	const [west, south, east, north] = ATLAS_BOX;
	const clamp = (degree: number, least: number, most: number) =>
		Math.min(most - marginDegrees, Math.max(least + marginDegrees, degree));
	const lons = places.map(([lon]) => clamp(lon, west, east));
	const lats = places.map(([, lat]) => clamp(lat, south, north));
	return [
		Math.min(...lons) - marginDegrees,
		Math.min(...lats) - marginDegrees,
		Math.max(...lons) + marginDegrees,
		Math.max(...lats) + marginDegrees
	];
}
