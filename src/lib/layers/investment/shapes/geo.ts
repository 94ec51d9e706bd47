import type { Geometry } from 'geojson';
import { buildShapeGeometry } from '../../../core/data/shape-geometry';
import { hasRow, listShapesOf, SHAPES_LICENCE } from '../../../core/data/shape-rows';
import type { FinanceRecord, Project } from '../../../core/data/types';
import type { GeoItem } from '../../../figures/figure-files';

async function loadShape(row: Project | FinanceRecord): Promise<Geometry> {
	const { loadSiteShapes } = await import('../../../core/data/load-site-shapes');
	const { shapes } = await loadSiteShapes();
	return buildShapeGeometry(shapes.filter((shape) => hasRow(shape, row)));
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
