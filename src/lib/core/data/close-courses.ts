import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { mercator, type LonLat } from '../domain/geography';
import { memoizeBy } from '../domain/memoize';
import { loadWithRetry } from '../site/load-with-retry';
import type { ArcTable, Course } from './course-types';
import { decodeArcs, joinCourse, type CloseCourses, type GetCourse } from './courses';

/** Details of less than this many square pixels are left out. */
const DETAIL_SQUARE_PX = 0.6;
/** Beyond, every point is drawn. */
const LAST_ZOOM = 12;

type Triangle = [[number, number], [number, number], [number, number]];

/** Area on a map of the world that is 1 wide. */
function weighTriangle(triangle: Triangle): number {
	const [[ax, ay], [bx, by], [cx, cy]] = triangle.map(mercator) as Triangle;
	return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
}

/** Courses by zoom, from the arcs of all sections. */
export function buildCloseCourses(table: ArcTable): CloseCourses {
	const approximate = new Set(table.approximate);
	const whole: Topology<Record<string, never>> = {
		type: 'Topology',
		objects: {},
		arcs: decodeArcs(table)
	};
	const weighed = presimplify(whole, weighTriangle);
	const getLevel = memoizeBy(String, (zoom: number): GetCourse => {
		const worldPx = 512 * 2 ** zoom;
		const arcs =
			zoom >= LAST_ZOOM ? whole.arcs : simplify(weighed, DETAIL_SQUARE_PX / worldPx ** 2).arcs;
		const courses = new Map<string, Course>();
		return (segment) => {
			const known = courses.get(segment.id);
			if (known) return known;
			// a section that only an older edition has is in its overview alone
			const isHere = segment.arcs.every((ref) => (ref < 0 ? ~ref : ref) < arcs.length);
			const course = isHere ? joinCourse(segment.arcs, arcs as LonLat[][], approximate) : segment;
			courses.set(segment.id, course);
			return course;
		};
	});
	return (zoom) => getLevel(Math.min(LAST_ZOOM, Math.ceil(zoom)));
}

let loading: Promise<CloseCourses> | null = null;

/** Loads once; after a failure, which throws, the next call tries again. */
export function loadCloseCourses(): Promise<CloseCourses> {
	return (loading ??= loadWithRetry(() => import('./built/courses.json')).then(
		(module) => buildCloseCourses(module.default),
		(cause: unknown) => {
			loading = null;
			throw cause;
		}
	));
}
