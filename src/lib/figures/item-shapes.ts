import type { Geometry } from 'geojson';
import type { GeoItem, GeoItems } from './figure-files';

/** The outline or line of a row, and the terms on which it may be copied. */
export interface ItemShape {
	geometry: Geometry;
	licence: string;
}

/** A row whose point is replaced by its shape; the point stays as `lon` and `lat`. */
async function replacePoint(item: GeoItem): Promise<GeoItem> {
	const shape = await item.loadShape?.();
	if (!shape) return item;
	const point = item.geometry.type === 'Point' ? item.geometry.coordinates : [];
	const [lon = null, lat = null] = point;
	return {
		...item,
		geometry: shape.geometry,
		properties: { ...item.properties, lon, lat, shape_licence: shape.licence }
	};
}

/** Rows with their shapes, where there are any, for a file. @throws if the shapes do not load */
export const loadItemShapes = async (places: GeoItems): Promise<GeoItems> => ({
	...places,
	items: await Promise.all(places.items.map(replacePoint))
});
