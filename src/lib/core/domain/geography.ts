/** Degrees, longitude first, WGS 84. */
export type LonLat = [lon: number, lat: number];

export type GeoBox = readonly [west: number, south: number, east: number, north: number];

/** All geometry is cut to this box. */
export const ATLAS_BOX: GeoBox = [38, 14, 136, 62];

/** The kind of Baikonur's outline among the disputed lines. */
export const LEASE = 'Lease limit';

/** The region page shows the five countries and the flow target in western China. */
export const REGION_BOUNDS: GeoBox = [45, 31.5, 108, 56];

/** The same next to a panel and on a phone, narrower in the east: no text is beside the flow target. */
export const TIGHT_REGION_BOUNDS: GeoBox = [45.6, 33.5, 100.4, 56];

/** End of the flows of all five, at no city in China: no table has where the students live. */
export const REGION_FLOW_TARGET: LonLat = [97, 38.4];

/** Web Mercator, in units of the world's width (0 to 1, y down). */
export function mercator([lon, lat]: LonLat): [x: number, y: number] {
	const sine = Math.sin((lat * Math.PI) / 180);
	return [lon / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Inverse of `mercator`. */
export function inverseMercator([x, y]: [number, number]): LonLat {
	const lat = (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
	return [(x - 0.5) * 360, lat];
}
