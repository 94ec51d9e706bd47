import type { Feature, Geometry, LineString, MultiLineString, Position } from 'geojson';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { SourceTopology, WaterRow } from './read-sources';
import { polygonsOf, windRings } from './rings';
import { isInCore } from './simplify';

/** A named river carries its names; rank 1 shows at once, 2 and 3 as the reader comes closer. */
export interface RiverProperties {
	rank: 1 | 2 | 3;
	en?: string;
	ru?: string;
	zh?: string;
	local?: string;
}

export type LakeFeature = Feature<Polygon | MultiPolygon, { k: 'sea' | 'lake'; rank: 1 | 2 | 3 }>;
export type RiverFeature = Feature<LineString | MultiLineString, RiverProperties>;

/** Outside the core only what a reader of a small map would miss is kept, by source rank. */
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
		const rank: 1 | 2 | 3 = sourceRank <= 3 ? 1 : sourceRank <= 6 ? 2 : 3;
		const coordinates = polygonsOf(geometry).map(windRings);
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

/** Rivers by rank; those of the table of names carry them. */
export function shapeRivers(rivers: SourceTopology, names: WaterRow[]): RiverFeature[] {
	const collection = rivers.objects.rivers;
	if (!collection) throw new Error('data/geo/water.topojson has no object "rivers"');
	const rowBySourceName = new Map(
		names
			.filter((row) => row.kind === 'river')
			.flatMap((row) => row.source_names.split('|').map((name) => [name, row] as const))
	);
	return feature(rivers, collection).features.flatMap(({ geometry, properties }) => {
		if (geometry?.type !== 'LineString' && geometry?.type !== 'MultiLineString') return [];
		const sourceRank = properties.r ?? 9;
		const row = touchesCore(geometry) ? rowBySourceName.get(properties.n ?? '') : undefined;
		if (sourceRank > OUTER_RIVER_RANK && !touchesCore(geometry)) return [];
		const rank: 1 | 2 | 3 = row?.importance === 2 || sourceRank <= 4 ? 1 : sourceRank <= 6 ? 2 : 3;
		const labels = row
			? { en: row.name_en, ru: row.name_ru, zh: row.name_zh, local: row.name_local }
			: {};
		return [{ type: 'Feature' as const, properties: { rank, ...labels }, geometry }];
	});
}
