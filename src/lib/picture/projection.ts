import { ATLAS_BOX, inverseMercator, mercator, type LonLat } from '../core/domain/geography';

/** Web Mercator, origin at the north-west of the atlas, y down; a unit is about a fortieth of a degree. */
export const UNITS_ACROSS_THE_WORLD = 14_700;

const [west, south, east, north] = ATLAS_BOX;
const [originX, originY] = mercator([west, north]);

/** Longitude and latitude in degrees to picture units, not rounded. */
export function project(lonLat: LonLat): [x: number, y: number] {
	const [x, y] = mercator(lonLat);
	return [(x - originX) * UNITS_ACROSS_THE_WORLD, (y - originY) * UNITS_ACROSS_THE_WORLD];
}

/** Picture units to longitude and latitude in degrees. */
export function unproject([x, y]: [x: number, y: number]): LonLat {
	return inverseMercator([
		x / UNITS_ACROSS_THE_WORLD + originX,
		y / UNITS_ACROSS_THE_WORLD + originY
	]);
}

const [width, height] = project([east, south]);

/** Size of the whole atlas box in picture units: `viewBox="0 0 4002 …"` shows it all. */
export const PICTURE_SIZE = { width: Math.round(width), height: Math.round(height) } as const;
