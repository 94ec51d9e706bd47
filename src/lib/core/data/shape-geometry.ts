import type { Geometry, Position } from 'geojson';
import type { SiteShape } from './site-shapes';

/** Rings as RFC 7946 has them: the outer one counterclockwise, holes clockwise. */
function windRings(polygon: readonly (readonly Position[])[]): Position[][] {
	return polygon.map((ring, index) => {
		const doubled = ring
			.slice(1)
			.reduce((sum, [x = 0, y = 0], at) => sum + ring[at]![0]! * y - x * ring[at]![1]!, 0);
		const isOuter = index === 0;
		return doubled > 0 === isOuter ? [...ring] : [...ring].reverse();
	});
}

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
