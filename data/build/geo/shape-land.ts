import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon
} from 'topojson-specification';
import { listPolygons, ringContains, windRings } from '../../../src/lib/core/data/rings';
import { isCountryCode } from '../../../src/lib/core/domain/countries';
import { cutAlongDisputed } from './disputed-cut';
import { getRegionObject } from './divide-regions';
import type { SourceLand } from './read-land';
import type { RegionRow, SourceProperties, SourceTopology } from './read-sources';
import { getFormingYear, listFormingYears } from './region-years';
import { simplifyObjects } from './simplify';

export type LandFeature = Feature<Polygon | MultiPolygon, { c: string; code?: string }>;
export type LineKind = 'country' | 'region' | 'coast' | 'edge' | 'former-shore';
/** `from`: the first year at whose end the line was a border; always without it. */
export type LineFeature = Feature<MultiLineString, { kind: LineKind; from?: number }>;

export interface Land {
	countries: LandFeature[];
	/** Of all years: a region that was divided, and its parts. */
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

/** The regions formed in a year, and the borders that divide them from what is left. */
function shapeFormed(topologies: SimplifiedLand, rows: readonly RegionRow[], year: number) {
	const name = getRegionObject(year);
	const regions = topologies[name];
	if (!regions) throw new Error(`The geometry has no object "${name}"`);
	const parents = new Map(
		rows
			.filter((row) => getFormingYear(row) === year)
			.map(({ code, part_of: parent }) => [code, parent])
	);
	const findParent = ({ properties }: Area): string | undefined =>
		parents.get((properties as SourceProperties | undefined)?.code ?? '');
	const isDivision = (a: Area, b: Area): boolean =>
		a !== b && findParent(a) !== undefined && findParent(a) === findParent(b);
	return {
		areas: listFeatures(regions, name).filter(({ properties }) =>
			parents.has(properties.code ?? '')
		),
		borders: mesh(regions, buildCollection(regions, name), isDivision).coordinates
	};
}

/** A topology for each object of `SourceLand`. */
export type SimplifiedLand = Record<'countries' | 'admin1', SourceTopology> &
	Partial<Record<ReturnType<typeof getRegionObject>, SourceTopology>>;

/** Simplifies the countries and the regions of all years: see `simplifyObjects`. */
export const simplifyLand = (
	{ rows, admin }: SourceLand,
	minAreaSquareDegrees: number,
	outerCoarseness?: number
) =>
	simplifyObjects(
		admin,
		['countries', 'admin1', ...listFormingYears(rows).map(getRegionObject)],
		minAreaSquareDegrees,
		outerCoarseness
	) satisfies SimplifiedLand;

/**
 * Countries, regions and the lines between them from simplified topologies. Lines along a dispute
 * are left out: they are drawn from `data/geo/disputed.topojson`.
 */
export function shapeLand(
	topologies: SimplifiedLand,
	regionRows: RegionRow[],
	disputed: Position[][],
	formerShores: Position[][]
): Land {
	const { countries, admin1: regions } = topologies;
	const getCode = ({ properties }: Area): string =>
		(properties as SourceProperties | undefined)?.c ?? '';
	const isFive = (area: Area): boolean => isCountryCode(getCode(area));
	const line = (kind: LineKind, coordinates: Position[][], from?: number): LineFeature => ({
		type: 'Feature',
		properties: { kind, ...(from !== undefined && { from }) },
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
	const formed = listFormingYears(regionRows).map((year) => ({
		year,
		...shapeFormed(topologies, regionRows, year)
	}));
	return {
		countries: listFeatures(countries, 'countries'),
		regions: [
			...listFeatures(regions, 'admin1').filter(({ properties }) =>
				named.has(properties.code ?? '')
			),
			...formed.flatMap(({ areas }) => areas)
		],
		lines: [
			line(
				'country',
				cutAlongDisputed(
					countryMesh((a, b) => a !== b && !isRim(a, b)),
					disputed
				)
			),
			line('region', cutAlongDisputed(regionMesh, disputed)),
			...formed.map(({ year, borders }) => line('region', borders, year)),
			line(
				'coast',
				countryMesh((a, b) => a === b && !isFive(a))
			),
			line('edge', countryMesh(isRim)),
			line('former-shore', formerShores)
		],
		caspian: findCaspian(countries)
	};
}
