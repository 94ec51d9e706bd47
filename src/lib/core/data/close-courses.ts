import { simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { LonLat } from '../domain/geography';
import { memoizeBy } from '../domain/memoize';
import { createLoader, loadWithRetry } from '../site/load-with-retry';
import type { ArcTable, Course } from './course-types';
import { decodeArcs, getArcIndex, joinCourse, type CloseCourses, type GetCourse } from './courses';
import { weighBends } from './weigh-bends';

/** Details of less than this many square pixels are left out. */
const DETAIL_SQUARE_PX = 0.6;
/** Beyond, every point is drawn. */
const LAST_ZOOM = 12;

/** Courses by zoom, from the arcs of all sections. */
export function buildCloseCourses(table: ArcTable): CloseCourses {
	const approximate = new Set(table.approximate);
	const whole: Topology<Record<string, never>> = {
		type: 'Topology',
		objects: {},
		arcs: decodeArcs(table)
	};
	const weighed = weighBends(whole);
	const getLevel = memoizeBy(String, (zoom: number): GetCourse => {
		const worldPx = 512 * 2 ** zoom;
		const arcs =
			zoom >= LAST_ZOOM ? whole.arcs : simplify(weighed, DETAIL_SQUARE_PX / worldPx ** 2).arcs;
		const courses = new Map<string, Course>();
		return (segment) => {
			const known = courses.get(segment.id);
			if (known) return known;
			// a section that only an older edition has is in its overview alone
			const isHere = segment.arcs.every((ref) => getArcIndex(ref) < arcs.length);
			const course = isHere ? joinCourse(segment.arcs, arcs as LonLat[][], approximate) : segment;
			courses.set(segment.id, course);
			return course;
		};
	});
	return (zoom) => getLevel(Math.min(LAST_ZOOM, Math.ceil(zoom)));
}

/** Loads once; after a failure, which throws, the next call tries again. */
export const loadCloseCourses = createLoader(async () => {
	const { default: table } = await loadWithRetry(() => import('./built/courses.json'));
	return buildCloseCourses(table);
});
