import { ATLAS_BOX, inverseMercator, mercator, REGION_BOUNDS } from './geography';

/** Margin at the sides of the region that a tall map keeps, as a share of the region's width. */
const SIDE_ROOM = 0.25;

/**
 * How far a user may pan on a map of this size. MapLibre shows nothing outside the limits and zooms in
 * instead, so for a tall map they grow north and south until the region fits across.
 */
export function getViewLimits(
	widthPx: number,
	heightPx: number
): [west: number, south: number, east: number, north: number] {
	const [west, south, east, north] = ATLAS_BOX;
	const [regionWest, regionSouth, regionEast, regionNorth] = REGION_BOUNDS;
	const top = mercator([west, north])[1];
	const bottom = mercator([west, south])[1];
	const regionTop = mercator([west, regionNorth])[1];
	const regionBottom = mercator([west, regionSouth])[1];
	const widthNeeded = ((regionEast - regionWest) / 360) * (1 + SIDE_ROOM);
	const halfHeight = widthPx > 0 ? (widthNeeded * heightPx) / widthPx / 2 : 0;
	const middle = (regionTop + regionBottom) / 2;
	return [
		west,
		inverseMercator([0, Math.min(1, Math.max(bottom, middle + halfHeight))])[1],
		east,
		inverseMercator([0, Math.max(0, Math.min(top, middle - halfHeight))])[1]
	];
}
