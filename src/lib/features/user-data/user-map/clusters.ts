import Supercluster, { type ClusterProperties } from 'supercluster';
import type { GeoBox, LonLat } from '$lib/core/domain/geography';
import type { UserCategory } from '$lib/layers/own/user-table';
import type { Point } from '$lib/layers/svg/ribbon-curve';
import type { MapFrame } from '$lib/picture/map-frame';
import type { UserRow } from '../understand/understand';
import type { Categories } from './categories';
import { computeBoundsAround, getStart, listNames } from './row-series';

/** Fewer places of a year are drawn one by one. */
export const LEAST_CLUSTERED = 500;
/** Between two groups: a finger finds each. */
const REACH_PX = 46;
/** The nearest zoom; what is still together here is a list. */
export const NEAREST_ZOOM = 12;

/** Places that are too near each other to be drawn one by one. */
export interface RowCluster {
	id: number;
	count: number;
	/** Of the place with the largest figure. */
	name: string;
	at: Point;
	radiusPx: number;
	/** How many places each category has, in the order of the legend; empty without categories. */
	parts: readonly { category: UserCategory; count: number }[];
}

/** The places of a year, in groups that depend on the zoom of a map. */
export interface RowClusters {
	/** What a frame shows: groups, and the rows that are in none. */
	listIn: (frame: MapFrame) => { clusters: RowCluster[]; rows: UserRow[] };
	listRows: (id: number) => UserRow[];
	/** The box around a group; null if it is at one point. */
	findBox: (id: number) => GeoBox | null;
}

/** The area grows with the number of places. */
const getRadiusPx = (count: number, all: number) => 13 + 17 * Math.sqrt(count / all);

/** Degrees around a group that is opened, about a kilometre. */
const MARGIN_DEGREES = 0.01;

const isPoint = ({ outline, value, lonLat }: UserRow) =>
	outline === null && value !== null && lonLat !== null;

/** What a group is drawn with, added up when it is made: it is read in each frame of a drag. */
type GroupFacts = {
	/** The row with the largest figure. */
	largest: UserRow;
	/** How many places each category has, by its token. */
	counts: Readonly<Record<string, number>>;
};

const getSize = ({ value }: UserRow) => Math.abs(value!);

/** Adds a group to another. The counts are new ones, because smaller groups keep the old. */
function joinFacts(facts: GroupFacts, { largest, counts }: Readonly<GroupFacts>): void {
	if (getSize(largest) > getSize(facts.largest)) facts.largest = largest;
	const joined: Record<string, number> = { ...facts.counts };
	for (const [token, count] of Object.entries(counts)) joined[token] = (joined[token] ?? 0) + count;
	facts.counts = joined;
}

/** Groups the points with a figure; lines, areas and gaps stay rows of their own. */
export function makeClusters(rows: readonly UserRow[], categories: Categories): RowClusters {
	const points = rows.filter(isPoint);
	const others = rows.filter((row) => !isPoint(row));
	const index = new Supercluster<{ row: UserRow }, GroupFacts>({
		...{ radius: REACH_PX, maxZoom: NEAREST_ZOOM },
		map: ({ row }) => {
			const token = categories.find(row)?.token;
			return { largest: row, counts: token === undefined ? {} : { [token]: 1 } };
		},
		reduce: joinFacts
	});
	index.load(
		points.map((row) => ({
			type: 'Feature',
			properties: { row },
			geometry: { type: 'Point', coordinates: row.lonLat! }
		}))
	);
	const listRows = (id: number) =>
		index.getLeaves(id, Infinity).map(({ properties }) => properties!.row);
	const makeCluster = (
		{ cluster_id: id, point_count: count, largest, counts }: ClusterProperties & GroupFacts,
		at: Point
	): RowCluster => ({
		...{ id, count, at, radiusPx: getRadiusPx(count, points.length) },
		name: listNames(largest, 'points').name,
		parts: categories.all.flatMap((category) => {
			const ofCategory = counts[category.token];
			return ofCategory ? [{ category, count: ofCategory }] : [];
		})
	});
	return {
		listRows,
		listIn(frame) {
			const [west, north] = frame.lonLatAt([-REACH_PX, -REACH_PX]);
			const [east, south] = frame.lonLatAt([frame.widthPx + REACH_PX, frame.heightPx + REACH_PX]);
			const found = index.getClusters([west, south, east, north], Math.floor(frame.zoom));
			const clusters: RowCluster[] = [];
			const alone: UserRow[] = [];
			for (const { properties, geometry } of found) {
				const at = frame.place(geometry.coordinates as LonLat);
				if (properties && 'cluster_id' in properties) clusters.push(makeCluster(properties, at));
				else if (properties) alone.push(properties.row);
			}
			clusters.sort((a, b) => b.count - a.count);
			return { clusters, rows: [...others, ...alone] };
		},
		findBox(id) {
			const places = listRows(id).map((row) => getStart(row)!);
			const [[lon, lat]] = places as [LonLat];
			const isOne = places.every((place) => place[0] === lon && place[1] === lat);
			return isOne ? null : computeBoundsAround(places, MARGIN_DEGREES);
		}
	};
}
