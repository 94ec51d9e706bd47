import { groups } from 'd3-array';
import {
	COUNTED_TRAFFIC,
	type TrafficEntry,
	type CountedTraffic
} from '../../../../src/lib/core/data/history-types';
import { number, text, word } from '../../cells';
import type { PlaceLinkRow } from '../../geo/read-sources';
import { getTable, type TableSet } from '../../read-tables';

const isCounted = (counts: string): counts is CountedTraffic =>
	COUNTED_TRAFFIC.some((each) => each === counts);

/** Evidence from best to worst: what was read comes before what was computed. */
const EVIDENCE = ['seen', 'derived', 'recalled'];

/**
 * What passed a place in a year, one entry for all figures of a series. Running totals and figures
 * of several crossings together are of no place, and not linked to one.
 */
export function listTrafficEntries(
	set: TableSet,
	links: readonly PlaceLinkRow[],
	findRegions: (place: string) => string[]
): TrafficEntry[] {
	const rows = getTable(set, 'corridor_traffic').rows;
	return links.flatMap(({ table, row: series, place, counts, until }) => {
		if (table !== 'corridor_traffic' || !isCounted(counts)) return [];
		const own = rows.filter((row) => text(row, 'series') === series && text(row, 'year') !== '');
		return groups(own, (row) => text(row, 'year')).map(([year, known]): TrafficEntry => ({
			kind: 'traffic',
			id: `traffic:${series}:${year}`,
			date: year,
			at: [place],
			regions: findRegions(place),
			counts,
			...(until && { until: `${year}-${until}` }),
			figures: known
				.map((row) => ({
					row: text(row, 'id'),
					value: number(row, 'value'),
					unit: text(row, 'unit'),
					note: text(row, 'note'),
					sourceId: text(row, 'source_id'),
					evidence: word<TrafficEntry['figures'][number]['evidence']>(row, 'evidence')
				}))
				.sort((a, b) => EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence))
		}));
	});
}
