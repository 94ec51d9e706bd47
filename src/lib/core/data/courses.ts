import type { LonLat } from '../domain/geography';
import type { ArcTable, Course } from './course-types';
import { decodePath } from './path-steps';
import type { BuiltCoreTables, CoreTables, Segment } from './types';

/** The course of a section at some level; the same function for the same level. */
export type GetCourse = (segment: Segment) => Course;

/** Courses as exact as a zoom can show them. */
export type CloseCourses = (zoom: number) => GetCourse;

/**
 * From this zoom on a map shows a city with its surroundings: with exact courses, the close level of
 * the ground and a name for every mark.
 */
export const CLOSE_ZOOM = 6.6;

/** Points of every arc. */
export const decodeArcs = ({ partsPerDegree, arcs }: ArcTable): LonLat[][] =>
	arcs.map((steps) => decodePath(steps, partsPerDegree));

/** The index of an arc. @param ref `~index` for an arc run backwards, as in TopoJSON */
export const getArcIndex = (ref: number): number => (ref < 0 ? ~ref : ref);

/**
 * The course of a section at a level.
 * @param refs of its arcs in order: see `getArcIndex`
 */
export function joinCourse(
	refs: readonly number[],
	arcs: readonly (readonly LonLat[])[],
	approximate: ReadonlySet<number>
): Course {
	const course: Course = { lonLats: [], refs: [], approximate: [] };
	for (const ref of refs) {
		const index = getArcIndex(ref);
		const arc = ref < 0 ? [...arcs[index]!].reverse() : arcs[index]!;
		// an arc starts where the one before it ends
		course.lonLats.push(...(course.lonLats.length > 0 ? arc.slice(1) : arc));
		for (let stretch = 1; stretch < arc.length; stretch++) {
			course.refs.push(ref);
			course.approximate.push(approximate.has(index));
		}
	}
	return course;
}

/** The core tables with the line of every section in the overview. */
export function drawOverview(core: BuiltCoreTables): CoreTables {
	const arcs = decodeArcs(core.courses);
	const approximate = new Set(core.courses.approximate);
	return {
		...core,
		corridors: core.corridors.map((corridor) => ({
			...corridor,
			segments: corridor.segments.map((segment) => ({
				...segment,
				...joinCourse(segment.arcs, arcs, approximate)
			}))
		}))
	};
}
