import type { Geometry, Position } from 'geojson';
import type { SiteShape } from '../../../core/data/site-shapes';
import type { FinanceRecord, Project } from '../../../core/data/types';
import type { GeoItem } from '../../../figures/figure-files';
import { hasRow, listShapesOf, SHAPES_LICENCE } from './rows';

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

function buildGeometry(shapes: readonly SiteShape[]): Geometry {
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

async function loadShape(row: Project | FinanceRecord): Promise<Geometry> {
	const { loadSiteShapes } = await import('../../../core/data/load-site-shapes');
	const { shapes } = await loadSiteShapes();
	return buildGeometry(shapes.filter((shape) => hasRow(shape, row)));
}

/** A row with a shape has it in a file, with its licence; the point stays as `lon` and `lat`. */
export function withShape(item: GeoItem, row: Project | FinanceRecord): GeoItem {
	if (listShapesOf(row).length === 0) return item;
	const [lon = null, lat = null] = row.lonLat ?? [];
	return {
		...item,
		loadExact: () => loadShape(row),
		properties: { ...item.properties, lon, lat, shape_licence: SHAPES_LICENCE }
	};
}
