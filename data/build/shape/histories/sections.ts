import type { SectionEntry } from '../../../../src/lib/core/data/history-types';
import { text, word } from '../../cells';
import { listSegmentPlaces } from '../../courses';
import type { CsvRow } from '../../csv-table';
import type { RegionArea } from '../../geo/region-areas';
import { getTable, type TableSet } from '../../read-tables';
import { parseStatusHistory } from '../../status-history';
import { shapeRegionLengths } from '../explore/region-lengths';

/** The regions that each section passes for a kilometre or more. */
function indexRegions(set: TableSet, areas: readonly RegionArea[]): Map<string, string[]> {
	const regions = new Map<string, string[]>();
	for (const [code, sections] of shapeRegionLengths(set, areas).sections)
		for (const { segmentId } of sections)
			regions.set(segmentId, [...(regions.get(segmentId) ?? []), code]);
	return regions;
}

/** The states of a section, oldest first, with the source of the state if it has its own. */
function listStates(segment: CsvRow, statuses: readonly CsvRow[]) {
	const id = text(segment, 'id');
	const changes = parseStatusHistory(text(segment, 'status_history')).reverse();
	return changes.map(({ year, status }, index) => {
		const own = statuses.find(
			(row) =>
				text(row, 'segment_id') === id &&
				text(row, 'year') === String(year) &&
				text(row, 'status') === status
		);
		return {
			...{ year, status, own },
			isAgain: status === 'operational' && changes[index - 1]?.status === status
		};
	});
}

/** Every state of every section, at the places where it ends and that it passes. */
export function listSectionEntries(
	set: TableSet,
	areas: readonly RegionArea[],
	isTold: (place: string) => boolean
): SectionEntry[] {
	const regions = indexRegions(set, areas);
	const statuses = getTable(set, 'segment_statuses').rows;
	return getTable(set, 'segments').rows.flatMap((segment) => {
		const row = text(segment, 'id');
		const at = listSegmentPlaces(segment).filter(isTold);
		return listStates(segment, statuses).map(({ year, status, own, isAgain }): SectionEntry => ({
			kind: 'section',
			id: `section:${row}:${year}`,
			date: String(year),
			...{ at, regions: regions.get(row) ?? [], row, status },
			...(isAgain && { isAgain }),
			...(own && { hasOwnRow: true }),
			sourceId: text(own ?? segment, 'source_id'),
			evidence: word(own ?? segment, 'evidence')
		}));
	});
}
