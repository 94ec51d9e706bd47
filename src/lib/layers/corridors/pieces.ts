import {
	CLOSE_ZOOM,
	getArcIndex,
	type CloseCourses,
	type GetCourse
} from '../../core/data/courses';
import type { Corridor, Segment } from '../../core/data/types';
import type { LonLat } from '../../core/domain/geography';
import type { LineDoubts } from '../line-style';
import { measurePiece, type TrackPiece } from '../track-piece';

/** A piece of a corridor; its row is that of its segment, in the order of `listSegmentRows`. */
export interface Piece extends TrackPiece {
	corridorIndex: number;
	/** Offset of both ends to the left, in lanes. */
	lanes: [number, number];
	doubts: LineDoubts;
}

/** Every segment of every corridor, in the order of `Piece.row`. */
export function listSegmentRows(corridors: readonly Corridor[]) {
	return corridors.flatMap(({ segments }, corridorIndex) =>
		segments.map((segment) => ({ corridorIndex, segment }))
	);
}

/** The lines of the first view. */
export const getOverview: GetCourse = (segment) => segment;

/** Exact courses on a near map, once they are loaded; else the overview. */
export const pickCourses = ({
	closeCourses,
	zoom
}: {
	closeCourses?: CloseCourses | null;
	zoom: number;
}): GetCourse => (closeCourses && zoom >= CLOSE_ZOOM ? closeCourses(zoom) : getOverview);

/** Pieces of a curve between two points of the overview, which stay exact. */
const CUTS = 3;

const isAlike = (a: LonLat, b: LonLat) =>
	Math.abs(a[0] - b[0]) < 1e-5 && Math.abs(a[1] - b[1]) < 1e-5;

/** The corridors on each arc: those that share track have the same arcs. */
function shareLanes(corridors: readonly Corridor[]): Map<number, number[]> {
	const users = new Map<number, number[]>();
	for (const { corridorIndex, segment } of listSegmentRows(corridors)) {
		for (const ref of segment.arcs) {
			const arc = getArcIndex(ref);
			const own = users.get(arc) ?? [];
			if (!own.includes(corridorIndex)) own.push(corridorIndex);
			users.set(arc, own);
		}
	}
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

/** Segments of a corridor that meet, as one line. */
interface Chain {
	corridorIndex: number;
	points: LonLat[];
	/** Of each stretch from a point to the next. */
	stretches: { row: number; ref: number; isApproximate: boolean }[];
	/** At each point, to the left: centred, and mirrored on an arc run backwards. */
	lanes: number[];
}

/** The lane at each point: the mean of both stretches, for a smooth change. */
function assignLanes(
	users: ReadonlyMap<number, readonly number[]>,
	{ corridorIndex, points, stretches }: Omit<Chain, 'lanes'>
): number[] {
	const lanes = stretches.map(({ ref }) => {
		const sharing = users.get(getArcIndex(ref))!;
		const lane = sharing.indexOf(corridorIndex) - (sharing.length - 1) / 2;
		return ref < 0 ? -lane : lane;
	});
	return points.map((_, index) => {
		const [before, after] = [lanes[index - 1], lanes[index]];
		return ((before ?? after!) + (after ?? before!)) / 2;
	});
}

/** Segments that meet are joined, so that corners are mitred and dashes continue. */
function joinSegments(corridors: readonly Corridor[], getCourse: GetCourse): Chain[] {
	const users = shareLanes(corridors);
	const chains: Omit<Chain, 'lanes'>[] = [];
	listSegmentRows(corridors).forEach(({ corridorIndex, segment }, row) => {
		const { lonLats, refs, approximate } = getCourse(segment);
		const last = chains.at(-1);
		const joins =
			last?.corridorIndex === corridorIndex && isAlike(last.points.at(-1)!, lonLats[0]!);
		const chain = joins ? last : { corridorIndex, points: [lonLats[0]!], stretches: [] };
		if (!joins) chains.push(chain);
		chain.points.push(...lonLats.slice(1));
		refs.forEach((ref, index) =>
			chain.stretches.push({ row, ref, isApproximate: approximate[index]! })
		);
	});
	return chains.map((chain) => ({ ...chain, lanes: assignLanes(users, chain) }));
}

/** A segment's lane at each point, and the points before and after it. */
export interface SegmentLanes {
	lanes: readonly number[];
	before: LonLat | undefined;
	after: LonLat | undefined;
}

/** The lanes of whole segments, for static maps. */
export function assignSegmentLanes(
	corridors: readonly Corridor[],
	getCourse: GetCourse = getOverview
): Map<Segment, SegmentLanes> {
	const all = listSegmentRows(corridors);
	const found = new Map<Segment, SegmentLanes>();
	for (const { points, stretches, lanes } of joinSegments(corridors, getCourse)) {
		const rows = stretches.map(({ row }) => row);
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

/** The pieces of all lines: curves in the overview, straight from point to point in exact courses. */
export function buildPieces(
	corridors: readonly Corridor[],
	getCourse: GetCourse = getOverview
): Piece[] {
	const cuts = getCourse === getOverview ? CUTS : 1;
	const all = listSegmentRows(corridors);
	return joinSegments(corridors, getCourse).flatMap(
		({ corridorIndex, points, stretches, lanes }) => {
			const line: LonLat[] = [points[0]!];
			stretches.forEach((_, index) => {
				const a = points[index - 1] ?? points[index]!;
				const d = points[index + 2] ?? points[index + 1]!;
				for (let cut = 1; cut <= cuts; cut++) {
					line.push(curvePoint(a, points[index]!, points[index + 1]!, d, cut / cuts));
				}
			});
			let along = 0;
			return line.slice(1).map((to, cutIndex): Piece => {
				const from = line[cutIndex]!;
				const index = Math.floor(cutIndex / cuts);
				const part = (cutIndex % cuts) / cuts;
				const { row, isApproximate } = stretches[index]!;
				const lane = (at: number) => lanes[index]! * (1 - at) + lanes[index + 1]! * at;
				const start = along;
				along += measurePiece(from, to);
				return {
					corridorIndex,
					row,
					from,
					to,
					before: line[cutIndex - 1] ?? from,
					after: line[cutIndex + 2] ?? to,
					distances: [start, along],
					lanes: [lane(part), lane(part + 1 / cuts)],
					doubts: { isApproximate, isUnverified: all[row]!.segment.evidence === 'recalled' }
				};
			});
		}
	);
}
