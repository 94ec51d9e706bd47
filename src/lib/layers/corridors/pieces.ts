import type { Corridor, Segment } from '../../core/data/types';
import { mercator, type LonLat } from '../../core/domain/geography';
import { isUncertain } from './select';

export interface Piece {
	corridorIndex: number;
	/** Row of the state table: one per segment, in the order of `segmentRows`. */
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
export function segmentRows(corridors: readonly Corridor[]) {
	return corridors.flatMap((corridor, corridorIndex) =>
		corridor.segments.map((segment) => ({ corridor, corridorIndex, segment }))
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
	segmentRows(corridors).forEach(({ corridorIndex, segment: { lonLats } }) => {
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

/** Joins consecutive segments that meet, so that corners are mitred and dashes continue. */
function chains(corridor: Corridor, firstRow: number) {
	const result: { points: LonLat[]; rows: number[]; uncertain: boolean[] }[] = [];
	corridor.segments.forEach((segment, index) => {
		const last = result.at(-1);
		const joins = last && key(last.points.at(-1)!) === key(segment.lonLats[0]!);
		const chain = joins ? last : { points: [segment.lonLats[0]!], rows: [], uncertain: [] };
		if (!joins) result.push(chain);
		for (const point of segment.lonLats.slice(1)) {
			chain.points.push(point);
			chain.rows.push(firstRow + index);
			chain.uncertain.push(isUncertain(segment));
		}
	});
	return result;
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

/** A segment's lane at each waypoint, and the waypoints before and after it. */
export interface SegmentLanes {
	lanes: readonly number[];
	before: LonLat | undefined;
	after: LonLat | undefined;
}

/** The lanes of whole segments, for static maps. */
export function segmentLanes(corridors: readonly Corridor[]): Map<Segment, SegmentLanes> {
	const users = shareLanes(corridors);
	const found = new Map<Segment, SegmentLanes>();
	corridors.forEach((corridor, corridorIndex) => {
		for (const { points, rows } of chains(corridor, 0)) {
			const lanes = waypointLanes(users, corridorIndex, points);
			for (const row of new Set(rows)) {
				const [first, end] = [rows.indexOf(row), rows.lastIndexOf(row) + 1];
				found.set(corridor.segments[row]!, {
					lanes: lanes.slice(first, end + 1),
					before: points[first - 1],
					after: points[end + 1]
				});
			}
		}
	});
	return found;
}

export function buildPieces(corridors: readonly Corridor[]): Piece[] {
	const users = shareLanes(corridors);
	const pieces: Piece[] = [];
	let firstRow = 0;
	corridors.forEach((corridor, corridorIndex) => {
		for (const { points, rows, uncertain } of chains(corridor, firstRow)) {
			const lanes = waypointLanes(users, corridorIndex, points);
			const line: LonLat[] = [points[0]!];
			rows.forEach((_, index) => {
				const a = points[index - 1] ?? points[index]!;
				const d = points[index + 2] ?? points[index + 1]!;
				for (let cut = 1; cut <= CUTS; cut++) {
					line.push(curvePoint(a, points[index]!, points[index + 1]!, d, cut / CUTS));
				}
			});
			let along = 0;
			line.slice(1).forEach((to, cutIndex) => {
				const from = line[cutIndex]!;
				const index = Math.floor(cutIndex / CUTS);
				const part = (cutIndex % CUTS) / CUTS;
				const lane = (at: number) => lanes[index]! * (1 - at) + lanes[index + 1]! * at;
				const length = distance(from, to);
				pieces.push({
					corridorIndex,
					row: rows[index]!,
					from,
					to,
					before: line[cutIndex - 1] ?? from,
					after: line[cutIndex + 2] ?? to,
					distances: [along, along + length],
					lanes: [lane(part), lane(part + 1 / CUTS)],
					uncertain: uncertain[index]!
				});
				along += length;
			});
		}
		firstRow += corridor.segments.length;
	});
	return pieces;
}

/** The waypoint of a corridor nearest to a place; without one, the middle. */
export function corridorPoint({ segments }: Corridor, place: LonLat | null): LonLat {
	const points = segments.flatMap(({ lonLats }) => lonLats);
	if (!place) return points[Math.floor(points.length / 2)]!;
	return points.reduce((nearest, point) =>
		distance(point, place) < distance(nearest, place) ? point : nearest
	);
}
