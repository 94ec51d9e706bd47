/** Degrees, longitude first, WGS 84. */
export type LonLat = [lon: number, lat: number];

/** A box on the earth, in degrees. */
export type GeoBox = readonly [west: number, south: number, east: number, north: number];

/** The box that every built geometry is cut to. */
export const ATLAS_BOX: GeoBox = [38, 14, 136, 62];

/** What the region page shows: the five countries and the flow target in western China. */
export const REGION_BOUNDS: GeoBox = [45, 31.5, 108, 56];

/** The same beside a panel: less room to the east, for the words of the flow target stand under it. */
export const TIGHT_REGION_BOUNDS: GeoBox = [45.6, 33.5, 100.4, 56];

/** Where flows of all five end: in China, at no city, for no table says where the students live. */
export const REGION_FLOW_TARGET: LonLat = [97, 41.8];

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
