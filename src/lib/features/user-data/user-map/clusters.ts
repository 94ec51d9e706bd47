import type { GeoBox } from '$lib/core/domain/geography';
import { computeBoundsAround } from '$lib/core/domain/bounds';
import { clusterPlaces, LEAST_CLUSTERED, REACH_PX, type Cluster } from '$lib/layers/own/clusters';
import type { Point } from '$lib/layers/svg/ribbon-curve';
import type { MapFrame } from '$lib/picture/map-frame';
import type { UserRow } from '../understand/understand';
import type { Categories } from './categories';
import { listNames } from './row-series';

/** The nearest zoom; what is still together here is a list. */
export const NEAREST_ZOOM = 12;

/** A group of rows on a map. */
export interface RowCluster extends Cluster<UserRow> {
	/** Of the place with the largest figure. */
	name: string;
	at: Point;
}

/** The places of a year, in groups that depend on the zoom of a map. */
export interface RowClusters {
	/** What a frame shows: groups, and the rows that are in none. */
	listIn: (frame: MapFrame) => { clusters: RowCluster[]; rows: UserRow[] };
	listRows: (id: number) => UserRow[];
	/** The box around a group; null if it is at one point. */
	findBox: (id: number) => GeoBox | null;
}

/** Degrees around a group that is opened, about a kilometre. */
const MARGIN_DEGREES = 0.01;

const isPoint = ({ outline, value, lonLat }: UserRow) =>
	outline === null && value !== null && lonLat !== null;

/** Whether a year has too many places to draw one by one. */
export const isClustered = (rows: readonly UserRow[]) => rows.length > LEAST_CLUSTERED;

/** Groups the points with a figure; lines, areas and gaps stay rows of their own. */
export function makeClusters(rows: readonly UserRow[], categories: Categories): RowClusters {
	const others = rows.filter((row) => !isPoint(row));
	const places = rows.filter(isPoint).map((row) => ({
		...{ item: row, lonLat: row.lonLat!, size: Math.abs(row.value!) },
		category: categories.find(row)
	}));
	const grouped = clusterPlaces(places, categories.all, NEAREST_ZOOM);
	return {
		listRows: grouped.listItems,
		listIn(frame) {
			const [west, north] = frame.lonLatAt([-REACH_PX, -REACH_PX]);
			const [east, south] = frame.lonLatAt([frame.widthPx + REACH_PX, frame.heightPx + REACH_PX]);
			const { clusters, alone } = grouped.listIn([west, south, east, north], frame.zoom);
			const named = clusters.map((cluster) => ({
				...cluster,
				name: listNames(cluster.largest, 'points').name,
				at: frame.place(cluster.lonLat)
			}));
			return { clusters: named, rows: [...others, ...alone] };
		},
		findBox(id) {
			const apart = grouped.listPlaces(id);
			return apart.length === 1 ? null : computeBoundsAround(apart, MARGIN_DEGREES);
		}
	};
}
