import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon
} from 'topojson-specification';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import { cutAlongDisputed } from './disputed-cut';
import type { RegionRow, SourceProperties, SourceTopology } from './read-sources';
import { listPolygons, ringContains, windRings } from './rings';

export type LandFeature = Feature<Polygon | MultiPolygon, { c: string; code?: string }>;
export type LineKind = 'country' | 'region' | 'coast' | 'edge';
export type LineFeature = Feature<MultiLineString, { kind: LineKind }>;

export interface Land {
	countries: LandFeature[];
	regions: LandFeature[];
	lines: LineFeature[];
	/** The Caspian, made from the coast of its countries, so that no gap shows. */
	caspian: Position[][];
}

type Area = GeometryObject<SourceProperties>;

/** The collection of a topology with only one. */
function buildCollection(
	topology: SourceTopology,
	name: string
): GeometryCollection<SourceProperties> {
	const object = topology.objects[name];
	if (!object) throw new Error(`The source geometry has no object "${name}"`);
	return object;
}

function listFeatures(topology: SourceTopology, name: string): LandFeature[] {
	return feature(topology, buildCollection(topology, name)).features.flatMap(
		({ geometry, properties }) => {
			if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
			const polygons = listPolygons(geometry).map(windRings);
			const [first] = polygons;
			return [
				{
					type: 'Feature' as const,
					properties: {
						c: properties.c ?? '',
						...(properties.code === undefined ? {} : { code: properties.code })
					},
					geometry:
						polygons.length === 1 && first
							? { type: 'Polygon' as const, coordinates: first }
							: { type: 'MultiPolygon' as const, coordinates: polygons }
				}
			];
		}
	);
}

const CASPIAN_POINT: Position = [51, 42];
const CASPIAN_COUNTRIES = new Set(['RUS', 'KAZ', 'TKM', 'IRN', 'AZE']);

function findCaspian(countries: SourceTopology): Position[][] {
	const shore = buildCollection(countries, 'countries').geometries.filter(({ properties }) =>
		CASPIAN_COUNTRIES.has((properties as SourceProperties | undefined)?.c ?? '')
	) as (TopoPolygon | TopoMultiPolygon)[];
	const polygons = merge(countries, shore).coordinates;
	const sea = polygons
		.flatMap((polygon) => polygon.slice(1))
		.find((hole) => ringContains(hole, CASPIAN_POINT));
	if (!sea)
		throw new Error('data/geo/admin.topojson: the countries do not enclose the Caspian Sea');
	const islands = polygons.flatMap(([outer]) =>
		outer?.[0] && ringContains(sea, outer[0]) ? [outer] : []
	);
	return windRings([sea, ...islands]);
}

/**
 * Countries, regions and the lines between them from simplified topologies. Lines along a dispute
 * are left out: they are drawn from `data/geo/disputed.topojson`.
 */
export function shapeLand(
	countries: SourceTopology,
	regions: SourceTopology,
	regionRows: RegionRow[],
	disputed: Position[][]
): Land {
	const getCode = ({ properties }: Area): string =>
		(properties as SourceProperties | undefined)?.c ?? '';
	const isFive = (area: Area): boolean => isCountryCode(getCode(area));
	const line = (kind: LineKind, coordinates: Position[][]): LineFeature => ({
		type: 'Feature',
		properties: { kind },
		geometry: { type: 'MultiLineString', coordinates }
	});
	const countryMesh = (keep: (a: Area, b: Area) => boolean): Position[][] =>
		mesh(countries, buildCollection(countries, 'countries'), keep).coordinates;
	const regionMesh = mesh(
		regions,
		buildCollection(regions, 'admin1'),
		(a, b) => a !== b && getCode(a) === getCode(b)
	).coordinates;
	const isRim = (a: Area, b: Area): boolean => (a === b ? isFive(a) : isFive(a) !== isFive(b));
	const named = new Set(regionRows.map((row) => row.code));
	return {
		countries: listFeatures(countries, 'countries'),
		regions: listFeatures(regions, 'admin1').filter(({ properties }) =>
			named.has(properties.code ?? '')
		),
		lines: [
			line(
				'country',
				cutAlongDisputed(
					countryMesh((a, b) => a !== b && !isRim(a, b)),
					disputed
				)
			),
			line('region', cutAlongDisputed(regionMesh, disputed)),
			line(
				'coast',
				countryMesh((a, b) => a === b && !isFive(a))
			),
			line('edge', countryMesh(isRim))
		],
		caspian: findCaspian(countries)
	};
}
