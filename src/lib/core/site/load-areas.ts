import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { fetchAsset } from './assets';

type Land = Topology<{
	countries: GeometryCollection<{ c: string }>;
	regions: GeometryCollection<{ code: string }>;
}>;

/** Countries and first-level regions as drawn. @throws Error if the geometry cannot be loaded */
export async function loadAreas(): Promise<ReadonlyMap<string, readonly Position[][][]>> {
	const land = (await (await fetchAsset('geo/land.json')).json()) as Land;
	const { features: countries } = feature(land, land.objects.countries);
	const { features: regions } = feature(land, land.objects.regions);
	const named = [
		...countries.map(({ geometry, properties }) => [properties.c, geometry] as const),
		...regions.map(({ geometry, properties }) => [properties.code, geometry] as const)
	];
	return new Map(
		named.map(([code, geometry]) => {
			if (geometry.type === 'MultiPolygon') return [code, geometry.coordinates];
			return [code, geometry.type === 'Polygon' ? [geometry.coordinates] : []];
		})
	);
}
