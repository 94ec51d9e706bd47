import type { Corridor, Segment } from '../../core/data/types';
import { mercator, type LonLat } from '../../core/domain/geography';
import { isUncertain } from './select';

export interface Piece {
	corridorIndex: number;
	/** Row of the state table: one per segment, in the order of `listSegmentRows`. */
	row: number;
	from: LonLat;
	to: LonLat;
	/** The points before and after; at an end of the line, the piece's own. */
	before: LonLat;
	after: LonLat;
	/** Along the line, in units of a world 512 wide. */
	distances: [number, number];
	/** Offset of both ends to the left, in lanes. */
	lanes: [number, number];
	/** Approximate course, or a section from memory. */
	uncertain: boolean;
}

/** Every segment of every corridor, in the order of `Piece.row`. */
export function listSegmentRows(corridors: readonly Corridor[]) {
	return corridors.flatMap(({ segments }, corridorIndex) =>
		segments.map((segment) => ({ corridorIndex, segment }))
	);
}

const WORLD = 512;
/** Pieces of a curve between two waypoints, which stay exact. */
const CUTS = 4;

const key = (point: LonLat) => `${point[0].toFixed(3)},${point[1].toFixed(3)}`;
/** The same for both directions. */
const pairKey = (from: LonLat, to: LonLat) => [key(from), key(to)].sort().join(' ');

/** The corridors that share each section. */
function shareLanes(corridors: readonly Corridor[]): Map<string, Set<number>> {
	const users = new Map<string, Set<number>>();
	listSegmentRows(corridors).forEach(({ corridorIndex, segment: { lonLats } }) => {
		lonLats.slice(1).forEach((to, index) => {
			const pair = pairKey(lonLats[index]!, to);
			users.set(pair, (users.get(pair) ?? new Set()).add(corridorIndex));
		});
	});
	return users;
}

/** A point on the centripetal-like curve between `b` and `c`. */
function curvePoint(a: LonLat, b: LonLat, c: LonLat, d: LonLat, t: number): LonLat {
	const axis = (index: 0 | 1) => {
		// Catmull-Rom with a short tangent: rounds corners and stays near the course
		const tangentB = (c[index] - a[index]) * 0.3;
		const tangentC = (d[index] - b[index]) * 0.3;
		const t2 = t * t;
		const t3 = t2 * t;
		return (
			(2 * t3 - 3 * t2 + 1) * b[index] +
			(t3 - 2 * t2 + t) * tangentB +
			(3 * t2 - 2 * t3) * c[index] +
			(t3 - t2) * tangentC
		);
	};
	return [axis(0), axis(1)];
}

function distance(a: LonLat, b: LonLat): number {
	const [ax, ay] = mercator(a);
	const [bx, by] = mercator(b);
	return Math.hypot(bx - ax, by - ay) * WORLD;
}

/**
 * The lane at each waypoint: the mean of both sections, for a smooth change. Lanes are centred, and
 * mirrored if a corridor runs against the pair's direction.
 */
function waypointLanes(
	users: ReadonlyMap<string, ReadonlySet<number>>,
	corridorIndex: number,
	points: readonly LonLat[]
): number[] {
	const lanes = points.slice(1).map((to, index) => {
		const from = points[index]!;
		const sharing = [...users.get(pairKey(from, to))!];
		const lane = sharing.indexOf(corridorIndex) - (sharing.length - 1) / 2;
		return key(from) < key(to) ? lane : -lane;
	});
	return points.map((_, index) => {
		const [before, after] = [lanes[index - 1], lanes[index]];
		return ((before ?? after!) + (after ?? before!)) / 2;
	});
}

/** Segments that meet are joined, so that corners are mitred and dashes continue. */
function joinSegments(corridors: readonly Corridor[]) {
	const users = shareLanes(corridors);
	const chains: { corridorIndex: number; points: LonLat[]; rows: number[] }[] = [];
	listSegmentRows(corridors).forEach(({ corridorIndex, segment }, row) => {
		const [start, ...others] = segment.lonLats as [LonLat, ...LonLat[]];
		const last = chains.at(-1);
		const joins = last?.corridorIndex === corridorIndex && key(last.points.at(-1)!) === key(start);
		const chain = joins ? last : { corridorIndex, points: [start], rows: [] };
		if (!joins) chains.push(chain);
		chain.points.push(...others);
		chain.rows.push(...others.map(() => row));
	});
	return chains.map((chain) => ({
		...chain,
		lanes: waypointLanes(users, chain.corridorIndex, chain.points)
	}));
}

/** A segment's lane at each waypoint, and the waypoints before and after it. */
export interface SegmentLanes {
	lanes: readonly number[];
	before: LonLat | undefined;
	after: LonLat | undefined;
}

/** The lanes of whole segments, for static maps. */
export function assignSegmentLanes(corridors: readonly Corridor[]): Map<Segment, SegmentLanes> {
	const all = listSegmentRows(corridors);
	const found = new Map<Segment, SegmentLanes>();
	for (const { points, rows, lanes } of joinSegments(corridors)) {
		for (const row of new Set(rows)) {
			const [first, end] = [rows.indexOf(row), rows.lastIndexOf(row) + 1];
			found.set(all[row]!.segment, {
				lanes: lanes.slice(first, end + 1),
				before: points[first - 1],
				after: points[end + 1]
			});
		}
	}
	return found;
}

export function buildPieces(corridors: readonly Corridor[]): Piece[] {
	const all = listSegmentRows(corridors);
	return joinSegments(corridors).flatMap(({ corridorIndex, points, rows, lanes }) => {
		const line: LonLat[] = [points[0]!];
		rows.forEach((_, index) => {
			const a = points[index - 1] ?? points[index]!;
			const d = points[index + 2] ?? points[index + 1]!;
			for (let cut = 1; cut <= CUTS; cut++) {
				line.push(curvePoint(a, points[index]!, points[index + 1]!, d, cut / CUTS));
			}
		});
		let along = 0;
		return line.slice(1).map((to, cutIndex): Piece => {
			const from = line[cutIndex]!;
			const index = Math.floor(cutIndex / CUTS);
			const part = (cutIndex % CUTS) / CUTS;
			const row = rows[index]!;
			const lane = (at: number) => lanes[index]! * (1 - at) + lanes[index + 1]! * at;
			const start = along;
			along += distance(from, to);
			return {
				corridorIndex,
				row,
				from,
				to,
				before: line[cutIndex - 1] ?? from,
				after: line[cutIndex + 2] ?? to,
				distances: [start, along],
				lanes: [lane(part), lane(part + 1 / CUTS)],
				uncertain: isUncertain(all[row]!.segment)
			};
		});
	});
}
