import type { LonLat } from '../domain/geography';

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
