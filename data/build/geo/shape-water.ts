import type {
	Feature,
	FeatureCollection,
	Geometry,
	LineString,
	MultiLineString,
	Position
} from 'geojson';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { listPolygons, windRings } from '../../../src/lib/core/data/rings';
import type { SourceTopology, WaterRow } from './read-sources';
import { isInCore, simplifyObjects } from './simplify';

/** Rank 1 shows in the first view, 2 and 3 at closer zooms. */
export type WaterRank = 1 | 2 | 3;

export type LakeFeature = Feature<Polygon | MultiPolygon, { k: 'sea' | 'lake'; rank: WaterRank }>;
export type RiverFeature = Feature<LineString | MultiLineString, { rank: WaterRank }>;

/** Outside the core only large rivers and lakes are kept, by source rank. */
const OUTER_LAKE_RANK = 4;
const OUTER_RIVER_RANK = 5;

function touchesCore(geometry: Geometry): boolean {
	if (geometry.type === 'GeometryCollection') return geometry.geometries.some(touchesCore);
	const touches = (value: unknown): boolean =>
		Array.isArray(value) &&
		(typeof value[0] === 'number' ? isInCore(value as Position) : value.some(touches));
	return touches(geometry.coordinates);
}

/** Lakes by rank, with the Caspian first. The source's own Caspian is not used. */
export function shapeLakes(lakes: SourceTopology, caspian: Position[][]): LakeFeature[] {
	const collection = lakes.objects.water;
	if (!collection) throw new Error('data/geo/water.topojson has no object "water"');
	const sea: LakeFeature = {
		type: 'Feature',
		properties: { k: 'sea', rank: 1 },
		geometry: { type: 'Polygon', coordinates: caspian }
	};
	const others = feature(lakes, collection).features.flatMap(({ geometry, properties }) => {
		if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
		const sourceRank = properties.r ?? 9;
		if (properties.k === 'sea') return [];
		if (sourceRank > OUTER_LAKE_RANK && !touchesCore(geometry)) return [];
		const rank: WaterRank = sourceRank <= 3 ? 1 : sourceRank <= 6 ? 2 : 3;
		const coordinates = listPolygons(geometry).map(windRings);
		return [
			{
				type: 'Feature' as const,
				properties: { k: 'lake' as const, rank },
				geometry: { type: 'MultiPolygon' as const, coordinates }
			}
		];
	});
	return [sea, ...others];
}

/** Rivers by rank; a river that is important in the table of names has rank 1. */
export function shapeRivers(rivers: SourceTopology, names: WaterRow[]): RiverFeature[] {
	const important = new Set(
		names
			.filter((row) => row.kind === 'river' && row.importance <= 2)
			.flatMap((row) => row.source_names.split('|'))
	);
	return namedLines(rivers).flatMap(({ name, sourceRank, geometry }) => {
		if (sourceRank > OUTER_RIVER_RANK && !touchesCore(geometry)) return [];
		const isImportant = important.has(name) && touchesCore(geometry);
		const rank: WaterRank = isImportant || sourceRank <= 4 ? 1 : sourceRank <= 6 ? 2 : 3;
		return [{ type: 'Feature' as const, properties: { rank }, geometry }];
	});
}

interface NamedLine {
	name: string;
	sourceRank: number;
	geometry: LineString | MultiLineString;
}

function namedLines(rivers: SourceTopology): NamedLine[] {
	const collection = rivers.objects.rivers;
	if (!collection) throw new Error('data/geo/water.topojson has no object "rivers"');
	return feature(rivers, collection).features.flatMap(({ geometry, properties }) =>
		geometry?.type === 'LineString' || geometry?.type === 'MultiLineString'
			? [{ name: properties.n ?? '', sourceRank: properties.r ?? 9, geometry }]
			: []
	);
}

/** The rows with each river's label point moved to the nearest point of its course. */
export function snapRiverLabels(rivers: SourceTopology, rows: WaterRow[]): WaterRow[] {
	const lines = namedLines(rivers);
	return rows.map((row) => {
		if (row.kind !== 'river') return row;
		const sourceNames = row.source_names.split('|');
		const points = lines
			.filter(({ name }) => sourceNames.includes(name))
			.flatMap(({ geometry }): Position[] =>
				geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat()
			);
		const distance = ([lon = 0, lat = 0]: Position): number =>
			Math.hypot(lon - row.lon, lat - row.lat);
		const [first, ...others] = points;
		if (!first)
			throw new Error(
				`data/geo/water-names.csv: no river of water.topojson is named "${row.source_names}"`
			);
		const nearest = others.reduce(
			(best, point) => (distance(point) < distance(best) ? point : best),
			first
		);
		const [lon = row.lon, lat = row.lat] = nearest.map((degrees) => Number(degrees.toFixed(3)));
		return { ...row, lon, lat };
	});
}

/** The rings of areas of water that has dried up since, as lines. */
export function shapeFormerShores(
	areas: readonly Feature<Polygon | MultiPolygon>[],
	minAreaSquareDegrees: number
): Position[][] {
	const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] };
	const source = topology({ areas: collection }) as unknown as SourceTopology;
	const { areas: simple } = simplifyObjects(source, ['areas'], minAreaSquareDegrees);
	return feature(simple, simple.objects.areas!).features.flatMap(({ geometry }) =>
		geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
			? listPolygons(geometry).flat()
			: []
	);
}
