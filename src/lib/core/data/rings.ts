import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Twice the signed area in square degrees: positive for a counter-clockwise ring. */
export function signedArea(ring: readonly Position[]): number {
	let area = 0;
	for (let index = 1; index < ring.length; index++) {
		const [x0 = 0, y0 = 0] = ring[index - 1] ?? [];
		const [x1 = 0, y1 = 0] = ring[index] ?? [];
		area += x0 * y1 - x1 * y0;
	}
	return area;
}

/** Winds a polygon as RFC 7946 requires: outer ring counter-clockwise, holes clockwise. */
export function windRings(polygon: readonly (readonly Position[])[]): Position[][] {
	return polygon.map((ring, index) =>
		signedArea(ring) > 0 === (index === 0) ? [...ring] : [...ring].reverse()
	);
}

export function listPolygons(geometry: Polygon | MultiPolygon): Position[][][] {
	return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Whether a point is inside a ring, by counting crossings; its last point need not be its first. */
export function ringContains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
	let inside = false;
	let [x0 = 0, y0 = 0] = ring.at(-1) ?? [];
	for (const position of ring) {
		// no array destructuring, which is slow: a build runs this about ten million times
		const x1 = position[0] ?? 0;
		const y1 = position[1] ?? 0;
		if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
		x0 = x1;
		y0 = y1;
	}
	return inside;
}

/** Whether a point is in a polygon and in none of its holes. */
export function polygonContains(
	[outer, ...holes]: readonly (readonly Position[])[],
	point: Position
): boolean {
	return (
		outer !== undefined &&
		ringContains(outer, point) &&
		!holes.some((hole) => ringContains(hole, point))
	);
}
