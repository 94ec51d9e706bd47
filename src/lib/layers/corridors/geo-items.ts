import type { GeoItem } from '../../figures/figure-files';
import type { Corridor, CorridorNode } from '../../core/data/types';
import { YEARS } from '../../core/domain/years';
import { buildPoint, pickProperties } from '../geo-items';

/** A corridor's sections as lines, each with its status in every year: `status_2005` and on. */
export function listCorridorGeoItems(corridor: Corridor): GeoItem[] {
	return corridor.segments.map((segment) => ({
		id: segment.id,
		geometry: { type: 'LineString', coordinates: segment.lonLats },
		properties: {
			corridor: corridor.name,
			mode: corridor.mode,
			from: segment.fromPlace,
			to: segment.toPlace,
			course: segment.course,
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
