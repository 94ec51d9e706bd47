import type { LonLat } from '../domain/geography';
import type { ArcTable, Course } from './course-types';
import type { BuiltCoreTables, CoreTables, Segment } from './types';

/** The course of a section at some level; the same function for the same level. */
export type GetCourse = (segment: Segment) => Course;

/** Courses as exact as a zoom can show them. */
export type CloseCourses = (zoom: number) => GetCourse;

/** From this zoom on a map draws them; the overview is for all others. */
export const CLOSE_ZOOM = 6.6;

/** Points of every arc. */
export function decodeArcs({ partsPerDegree, arcs }: ArcTable): LonLat[][] {
	return arcs.map((steps) => {
		const points: LonLat[] = [];
		let [x, y] = [0, 0];
		for (let index = 0; index < steps.length; index += 2) {
			x += steps[index]!;
			y += steps[index + 1]!;
			points.push([x / partsPerDegree, y / partsPerDegree]);
		}
		return points;
	});
}

/**
 * The course of a section at a level.
 * @param refs indexes of its arcs in order; `~index` is an arc run backwards, as in TopoJSON
 */
export function joinCourse(
	refs: readonly number[],
	arcs: readonly (readonly LonLat[])[],
	approximate: ReadonlySet<number>
): Course {
	const course: Course = { lonLats: [], refs: [], approximate: [] };
	for (const ref of refs) {
		const index = ref < 0 ? ~ref : ref;
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
