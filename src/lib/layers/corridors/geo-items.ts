import type { Geometry } from 'geojson';
import type { GeoItem } from '../../figures/figure-files';
import type { Corridor, CorridorNode, Segment } from '../../core/data/types';
import { YEARS } from '../../core/domain/years';
import { buildPoint, pickProperties } from '../../figures/geo-items';

/** Of the courses that have a source; the table `segment_courses` has those of each section. */
const COURSE_LICENCE =
	'ODbL 1.0, © OpenStreetMap contributors; shapes of AidData, ODC-By 1.0; routes of Global Energy Monitor, CC BY 4.0';

async function loadExactLine(segment: Segment): Promise<Geometry> {
	const { loadCloseCourses } = await import('../../core/data/close-courses');
	const courses = await loadCloseCourses();
	// nothing is left out
	return { type: 'LineString', coordinates: courses(Infinity)(segment).lonLats };
}

/** A corridor's sections as lines, each with its status in every year: `status_2005` and on. */
export function listCorridorGeoItems(corridor: Corridor): GeoItem[] {
	return corridor.segments.map((segment) => ({
		id: segment.id,
		geometry: { type: 'LineString', coordinates: segment.lonLats },
		loadExact: () => loadExactLine(segment),
		properties: {
			corridor: corridor.name,
			mode: corridor.mode,
			from: segment.fromPlace,
			to: segment.toPlace,
			course: segment.course,
			approximate_km: segment.looseKm ?? 0,
			course_licence: segment.course === 'straight' ? null : COURSE_LICENCE,
			note: segment.note,
			...Object.fromEntries(
				YEARS.map((year, index) => [`status_${year}`, segment.statuses[index] ?? null])
			)
		},
		evidence: segment.evidence,
		approximate: segment.approximate.some(Boolean),
		sourceId: segment.sourceId
	}));
}

export const buildNodeGeoItem = (node: CorridorNode): GeoItem =>
	buildPoint(
		node,
		{ ...pickProperties(node, ['name', 'kind', 'openedYear']), note: node.summary },
		node.approximate
	);
