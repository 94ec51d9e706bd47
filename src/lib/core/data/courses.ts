import type { LonLat } from '../domain/geography';
import type { BuiltCoreTables, CoreTables, Segment } from './types';

/**
 * The lines of all sections at one level of detail, as arcs of a topology: sections that share track
 * share arcs. Each arc is a flat list of steps, the first from 0, 0, in parts of a degree.
 */
export interface ArcTable {
	partsPerDegree: number;
	arcs: readonly (readonly number[])[];
	/** Indexes of arcs that are straight, or as they were drawn before: no source has their course. */
	approximate: readonly number[];
}

/**
 * How well the course of a section is known. `surveyed`: along the line in OpenStreetMap. `mapped`: traced
 * from a map. `stations`: straight from station to station. `straight`: straight between its places.
 */
export type CourseQuality = 'surveyed' | 'mapped' | 'stations' | 'straight';

/** A section's line. */
export interface Course {
	lonLats: LonLat[];
	/** Of each stretch from a point to the next: its arc, `~index` if it is run backwards. */
	refs: number[];
	/** Of each stretch: whether no source has its course. */
	approximate: boolean[];
}

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
