import type { GeometryCollection, Topology } from 'topojson-specification';
import { feature } from 'topojson-client';
import type { Position } from 'geojson';
import { fetchAsset } from '$lib/core/site/assets';
import { project } from '$lib/picture/projection';

/** Path data of each region in picture units, by its code. */
export type RegionShapes = ReadonlyMap<string, string>;

type Land = Topology<{ regions: GeometryCollection<{ code: string }> }>;

const ring = (positions: readonly Position[]) =>
	positions
		.map(([lon = 0, lat = 0], index) => {
			const [x, y] = project([lon, lat]);
			return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
		})
		.join('') + 'Z';

/** @throws Error where the geometry cannot be loaded */
export async function loadRegionShapes(): Promise<RegionShapes> {
	const answer = await fetchAsset('geo/land.json');
	const land = (await answer.json()) as Land;
	const { features } = feature(land, land.objects.regions);
	return new Map(
		features.flatMap(({ geometry, properties }) => {
			const polygons =
				geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: geometry.type === 'Polygon'
						? [geometry.coordinates]
						: [];
			return [[properties.code, polygons.flat().map(ring).join('')] as const];
		})
	);
}
