import type { Geometry, Position } from 'geojson';
import { loadSiteShapes } from '../../../core/data/load-site-shapes';
import type { SiteShape, SiteShapes } from '../../../core/data/site-shapes';
import type { ItemShape } from '../../../figures/item-shapes';

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

function buildGeometry(shapes: readonly SiteShape[]): Geometry | null {
	const listParts = (kind: SiteShape['kind']) =>
		shapes.filter((shape) => shape.kind === kind).flatMap(({ parts }) => parts);
	const polygons = listParts('area').map(windRings);
	const lines = listParts('line').map((part) => [...part[0]!] as Position[]);
	const geometries: Geometry[] = [
		...(polygons.length > 0 ? [{ type: 'MultiPolygon' as const, coordinates: polygons }] : []),
		...(lines.length > 0 ? [{ type: 'MultiLineString' as const, coordinates: lines }] : [])
	];
	return geometries.length > 1
		? { type: 'GeometryCollection', geometries }
		: (geometries[0] ?? null);
}

/** The shape of a row for a file; null without one. */
export function findItemShape({ licence, shapes }: SiteShapes, id: string): ItemShape | null {
	const geometry = buildGeometry(
		shapes.filter(({ finance, projects }) => finance.includes(id) || projects.includes(id))
	);
	return geometry && { geometry, licence };
}

/** Loads the shape of a row when a file is made. */
export const makeShapeLoader = (id: string) => async (): Promise<ItemShape | null> =>
	findItemShape(await loadSiteShapes(), id);
