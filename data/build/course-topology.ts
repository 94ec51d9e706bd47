/** The lines of all sections as one topology, so that those on shared track share its points. */
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { ArcTable, CourseQuality } from '../../src/lib/core/data/course-types';
import { mercator, type LonLat } from '../../src/lib/core/domain/geography';
import { memoizeLast } from '../../src/lib/core/domain/memoize';
import { optionalNumber, word } from './cells';
import { readSourceCourses, traceSegments, type SegmentCourse } from './courses';
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
	/** Indexes of the arcs of each section, `~index` for one run backwards. */
	refs: ReadonlyMap<string, readonly number[]>;
	/** The points of each arc, as in the sources. */
	arcs: readonly (readonly LonLat[])[];
}

/** About 440 m: three quarters of a pixel at the closest zoom of the overview. */
const OVERVIEW_PARTS_PER_DEGREE = 250;
/** About a metre, as in the sources. */
const CLOSE_PARTS_PER_DEGREE = 100_000;

/** The least triangle of the overview, on a map of the world that is 1 wide: four pixels at zoom 5. */
const OVERVIEW_DETAIL = 2e-8;

/** Area on a map in Mercator's projection of the triangle that is lost with its middle point. */
function weighTriangle(triangle: readonly Position[]): number {
	const [[ax, ay], [bx, by], [cx, cy]] = triangle.map(([lon = 0, lat = 0]) =>
		mercator([lon, lat])
	) as [[number, number], [number, number], [number, number]];
	return Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
}

function encodeArcs(
	arcs: readonly (readonly Position[])[],
	partsPerDegree: number,
	approximate: readonly number[]
): ArcTable {
	return {
		partsPerDegree,
		approximate,
		arcs: arcs.map((points) => {
			let [beforeX, beforeY] = [0, 0];
			const last = points.length - 1;
			return points.flatMap(([lon = 0, lat = 0], index) => {
				const [x, y] = [Math.round(lon * partsPerDegree), Math.round(lat * partsPerDegree)];
				const step = [x - beforeX, y - beforeY];
				// points that fall together are one; an arc keeps both ends
				const isRepeated = index > 0 && index < last && step[0] === 0 && step[1] === 0;
				[beforeX, beforeY] = [x, y];
				return isRepeated ? [] : step;
			});
		})
	};
}

/** What the table says of each course. */
function readQualities(courses: ReadonlyMap<string, SegmentCourse>) {
	const qualities = new Map<string, CourseQuality>();
	const looseKm = new Map<string, number>();
	for (const [id, { row }] of courses) {
		qualities.set(id, row ? word(row, 'quality') : 'straight');
		const km = ['loose_start_km', 'loose_end_km'].reduce(
			(sum, column) => sum + (row ? (optionalNumber(row, column) ?? 0) : 0),
			0
		);
		if (km > 0) looseKm.set(id, Math.max(1, Math.round(km)));
	}
	return { qualities, looseKm };
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
		if (!isApproximate) for (const ref of own) known.add(ref < 0 ? ~ref : ref);
	});
	const approximate = whole.arcs.flatMap((_, index) => (known.has(index) ? [] : [index]));
	const coarse = simplify(
		presimplify(whole as Topology<Record<string, GeometryCollection>>, weighTriangle),
		OVERVIEW_DETAIL
	);
	return {
		overview: encodeArcs(coarse.arcs, OVERVIEW_PARTS_PER_DEGREE, approximate),
		close: encodeArcs(whole.arcs, CLOSE_PARTS_PER_DEGREE, approximate),
		...readQualities(courses),
		refs,
		arcs: whole.arcs as LonLat[][]
	};
}

/** The repository of this code, whose lines all editions are drawn with. */
const CODE_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The lines as the sources have them, which no table changes. */
export const readSources = memoizeLast(() => readSourceCourses(CODE_ROOT));

const buildPresent = memoizeLast((set: TableSet) =>
	buildCourseTopology(traceSegments(set, readSources()))
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
