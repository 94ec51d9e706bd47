import type { Geometry, Position } from 'geojson';
import { windRings } from './rings';
import type { SiteShape } from './site-shapes';

/** Shapes of one row as the geometry of a file. */
export function buildShapeGeometry(shapes: readonly SiteShape[]): Geometry {
	const listParts = (kind: SiteShape['kind']) =>
		shapes.filter((shape) => shape.kind === kind).flatMap(({ parts }) => parts);
	const polygons = listParts('area').map(windRings);
	const lines = listParts('line').map((part) => [...part[0]!] as Position[]);
	const geometries: Geometry[] = [
		...(polygons.length > 0 ? [{ type: 'MultiPolygon' as const, coordinates: polygons }] : []),
		...(lines.length > 0 ? [{ type: 'MultiLineString' as const, coordinates: lines }] : [])
	];
	return geometries.length > 1 ? { type: 'GeometryCollection', geometries } : geometries[0]!;
}
