import Supercluster, { type ClusterProperties } from 'supercluster';
import type { GeoBox, LonLat } from '../../core/domain/geography';
import type { UserCategory } from './user-table';

/** Fewer places of a year are drawn one by one. */
export const LEAST_CLUSTERED = 500;
/** Between two groups: a finger finds each. */
export const REACH_PX = 46;

/** A place that may be in a group. */
export interface ClusteredPlace<Item> {
	item: Item;
	lonLat: LonLat;
	/** Of its figure, without the sign. */
	size: number;
	/** Null if the table has no categories. */
	category: UserCategory | null;
}

/** Places that are too near each other to be drawn one by one. */
export interface Cluster<Item> {
	id: number;
	count: number;
	lonLat: LonLat;
	/** The one with the largest figure. */
	largest: Item;
	radiusPx: number;
	/** How many places each category has, in the order of the legend; empty without categories. */
	parts: readonly { category: UserCategory; count: number }[];
}

/** The places of a year, in groups that depend on the zoom of a map. */
export interface Clusters<Item> {
	/** What a box shows at a zoom, the largest group first, and what is in none. */
	listIn: (box: GeoBox, zoom: number) => { clusters: Cluster<Item>[]; alone: Item[] };
	listItems: (id: number) => Item[];
	/** The places of a group; one if it is at one point. */
	listPlaces: (id: number) => LonLat[];
}

/** The area grows with the number of places. */
const getRadiusPx = (count: number, all: number) => 13 + 17 * Math.sqrt(count / all);

/** What a group is drawn with, added up when it is made: it is read in each frame of a drag. */
interface GroupFacts<Item> {
	largest: ClusteredPlace<Item>;
	/** How many places each category has, by its token. */
	counts: Readonly<Record<string, number>>;
}

/** Adds a group to another. The counts are new ones, because smaller groups keep the old. */
function joinFacts<Item>(facts: GroupFacts<Item>, { largest, counts }: GroupFacts<Item>): void {
	if (largest.size > facts.largest.size) facts.largest = largest;
	const joined: Record<string, number> = { ...facts.counts };
	for (const [token, count] of Object.entries(counts)) joined[token] = (joined[token] ?? 0) + count;
	facts.counts = joined;
}

/**
 * Groups places.
 * @param categories in the order of the legend
 * @param nearestZoom of the map; what is still together there is a list
 */
export function clusterPlaces<Item>(
	places: readonly ClusteredPlace<Item>[],
	categories: readonly UserCategory[],
	nearestZoom: number
): Clusters<Item> {
	const index = new Supercluster<{ place: ClusteredPlace<Item> }, GroupFacts<Item>>({
		...{ radius: REACH_PX, maxZoom: nearestZoom },
		map: ({ place }) => ({
			largest: place,
			counts: place.category === null ? {} : { [place.category.token]: 1 }
		}),
		reduce: joinFacts
	});
	index.load(
		places.map((place) => ({
			type: 'Feature',
			properties: { place },
			geometry: { type: 'Point', coordinates: place.lonLat }
		}))
	);
	const listMembers = (id: number) =>
		index.getLeaves(id, Infinity).map(({ properties }) => properties!.place);
	const makeCluster = (
		{ cluster_id: id, point_count: count, largest, counts }: ClusterProperties & GroupFacts<Item>,
		lonLat: LonLat
	): Cluster<Item> => ({
		...{ id, count, lonLat, largest: largest.item },
		radiusPx: getRadiusPx(count, places.length),
		parts: categories.flatMap((category) => {
			const ofCategory = counts[category.token];
			return ofCategory ? [{ category, count: ofCategory }] : [];
		})
	});
	return {
		listIn(box, zoom) {
			const clusters: Cluster<Item>[] = [];
			const alone: Item[] = [];
			const level = Math.min(nearestZoom, Math.floor(zoom));
			for (const { properties, geometry } of index.getClusters([...box], level)) {
				if (properties && 'cluster_id' in properties)
					clusters.push(makeCluster(properties, geometry.coordinates as LonLat));
				else if (properties) alone.push(properties.place.item);
			}
			clusters.sort((a, b) => b.count - a.count);
			return { clusters, alone };
		},
		listItems: (id) => listMembers(id).map(({ item }) => item),
		listPlaces(id) {
			const found = listMembers(id).map(({ lonLat }) => lonLat);
			return [...new Map(found.map((lonLat) => [lonLat.join(), lonLat])).values()];
		}
	};
}
