import { extent } from 'd3-array';
import type { Position } from 'geojson';
import type { LonLat } from '$lib/core/domain/geography';
import type { Outline } from '$lib/layers/own/user-table';
import type { Shape } from './shape-text';

/** The lines and areas of a shape; null for places. */
export function listOutline(shape: Shape): Outline | null {
	const isFilled = (line: Position[] | undefined) => line !== undefined && line.length > 0;
	switch (shape.type) {
		case 'LineString':
			return { lines: [shape.coordinates].filter(isFilled), polygons: [] };
		case 'MultiLineString':
			return { lines: shape.coordinates.filter(isFilled), polygons: [] };
		case 'Polygon':
		case 'MultiPolygon': {
			const all = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
			const polygons = all.filter(([outer]) => isFilled(outer));
			return { lines: [], polygons: polygons.map((rings) => rings.filter(isFilled)) };
		}
		default:
			return null;
	}
}

/** The corners of the box around an outline: south-west and north-east. */
export function findCorners({ lines, polygons }: Outline): LonLat[] {
	const all = [...lines, ...polygons.flat()].flat();
	const [west, east] = extent(all, ([lon]) => lon);
	const [south, north] = extent(all, ([, lat]) => lat);
	return west === undefined || south === undefined
		? []
		: [
				[west, south],
				[east, north]
			];
}
