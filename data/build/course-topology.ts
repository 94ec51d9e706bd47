/** The lines of all sections as one topology, so that those on shared track share its points. */
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { quantile } from 'd3-array';
import { topology } from 'topojson-server';
import { simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { getArcIndex } from '../../src/lib/core/data/courses';
import { encodePath } from '../../src/lib/core/data/path-steps';
import { weighBends } from '../../src/lib/core/data/weigh-bends';
import type { ArcTable, CourseQuality } from '../../src/lib/core/data/course-types';
import type { LonLat } from '../../src/lib/core/domain/geography';
import { memoizeBy, memoizeLast } from '../../src/lib/core/domain/memoize';
import { optionalNumber, word } from './cells';
import { CODE_ROOT } from './code-root';
import { readLooseKm, readSourceCourses, traceSegments, type SegmentCourse } from './courses';
import { getTable, readTables, type TableSet } from './read-tables';

/** All courses as a topology: the arcs at two levels, and the arcs of each section. */
export interface CourseTopology {
	/** For the first view. */
	overview: ArcTable;
	/** As exact as the sources. */
	close: ArcTable;
	qualities: ReadonlyMap<string, CourseQuality>;
	/** Kilometres of known courses that are approximate, where there are any. */
	looseKm: ReadonlyMap<string, number>;
	/**
	 * Kilometres that a straight section may be off: nine of ten courses that were found are no further
	 * from the straight line that was drawn before.
	 */
	straightOffKm: number;
	/** Indexes of the arcs of each section, `~index` for one run backwards. */
	refs: ReadonlyMap<string, readonly number[]>;
	/** The points of each arc, as in the sources. */
	arcs: readonly (readonly LonLat[])[];
}

/** About 440 m: three quarters of a pixel at the closest zoom of the overview. */
const OVERVIEW_PARTS_PER_DEGREE = 250;
/** About a metre, as in the sources. */
const CLOSE_PARTS_PER_DEGREE = 100_000;

/** The least triangle of the overview, on a map of the world that is 1 wide: five square pixels at zoom 5. */
const OVERVIEW_DETAIL = 2e-8;

const encodeArcs = (
	arcs: readonly (readonly Position[])[],
	partsPerDegree: number,
	approximate: readonly number[]
): ArcTable => ({
	partsPerDegree,
	approximate,
	arcs: arcs.map((points) => encodePath(points, partsPerDegree))
});

/** What the table says of each course. */
function readQualities(courses: ReadonlyMap<string, SegmentCourse>) {
	const qualities = new Map<string, CourseQuality>();
	const looseKm = new Map<string, number>();
	for (const [id, { row }] of courses) {
		qualities.set(id, row ? word(row, 'quality') : 'straight');
		const [startKm, endKm] = readLooseKm(row);
		const km = startKm + endKm;
		if (km > 0) looseKm.set(id, Math.max(1, Math.round(km)));
	}
	return { qualities, looseKm };
}

/** The ninth decile of how far courses that were found are from the straight lines before them. */
function measureStraightOffKm(courses: ReadonlyMap<string, SegmentCourse>): number {
	const shiftsKm = [...courses.values()].flatMap(({ row }) => {
		const shiftKm = row && optionalNumber(row, 'greatest_shift_km');
		return row && word(row, 'quality') !== 'straight' && typeof shiftKm === 'number'
			? [shiftKm]
			: [];
	});
	return Math.round((quantile(shiftsKm, 0.9) ?? 0) * 10) / 10;
}

/** Builds the topology of all courses. Equal courses give equal tables. */
export function buildCourseTopology(courses: ReadonlyMap<string, SegmentCourse>): CourseTopology {
	const stretches = [...courses].flatMap(([id, course]) =>
		course.stretches.map((stretch) => ({ id, ...stretch }))
	);
	const features = stretches.map(({ lonLats }): Feature<LineString> => ({
		type: 'Feature',
		properties: {},
		geometry: { type: 'LineString', coordinates: [...lonLats] }
	}));
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	const whole = topology({ lines: collection }) as Topology;
	const { lines } = whole.objects;
	if (lines?.type !== 'GeometryCollection') throw new Error('the courses form no topology');
	const refs = new Map<string, number[]>();
	const known = new Set<number>();
	lines.geometries.forEach((geometry, index) => {
		const { id, isApproximate } = stretches[index]!;
		const own = 'arcs' in geometry ? (geometry.arcs as number[]) : [];
		refs.set(id, [...(refs.get(id) ?? []), ...own]);
		if (!isApproximate) for (const ref of own) known.add(getArcIndex(ref));
	});
	const approximate = whole.arcs.flatMap((_, index) => (known.has(index) ? [] : [index]));
	const coarse = simplify(
		weighBends(whole as Topology<Record<string, GeometryCollection>>),
		OVERVIEW_DETAIL
	);
	return {
		overview: encodeArcs(coarse.arcs, OVERVIEW_PARTS_PER_DEGREE, approximate),
		close: encodeArcs(whole.arcs, CLOSE_PARTS_PER_DEGREE, approximate),
		...readQualities(courses),
		straightOffKm: measureStraightOffKm(courses),
		refs,
		arcs: whole.arcs as LonLat[][]
	};
}

/** The lines as the sources have them, which all editions are drawn with. */
export const readCourseLines = memoizeLast(() => readSourceCourses(CODE_ROOT));

/** Editions with the same courses share the topology, and all that is measured on its arcs. */
const buildOnce = memoizeBy(
	(courses: ReadonlyMap<string, SegmentCourse>) => JSON.stringify([...courses]),
	buildCourseTopology
);
const buildPresent = memoizeLast((set: TableSet) =>
	buildOnce(traceSegments(set, readCourseLines()))
);
const readPresent = memoizeLast(() => readTables(CODE_ROOT).set);

/** The topology with sections of an older edition that the present tables no longer have. */
function addSections(present: CourseTopology, older: TableSet): CourseTopology {
	const isGone = (id: string) => !present.refs.has(id);
	const traced = [...traceSegments(older, new Map())].filter(([id]) => isGone(id));
	if (traced.length === 0) return present;
	const lines = traced.map(([, { stretches }]) => stretches.flatMap(({ lonLats }) => lonLats));
	const first = present.arcs.length;
	const { overview, refs } = present;
	const added = encodeArcs(lines, overview.partsPerDegree, []);
	return {
		...present,
		overview: {
			...overview,
			arcs: [...overview.arcs, ...added.arcs],
			approximate: [...overview.approximate, ...lines.map((_, index) => first + index)]
		},
		refs: new Map([...refs, ...traced.map(([id], index) => [id, [first + index]] as const)]),
		arcs: [...present.arcs, ...lines]
	};
}

/** The lines of a set's sections: an older edition, which has no table of courses, has today's. */
export function getCourseTopology(set: TableSet): CourseTopology {
	const isPresent = getTable(set, 'segment_courses').rows.length > 0;
	return isPresent ? buildPresent(set) : addSections(buildPresent(readPresent()), set);
}
