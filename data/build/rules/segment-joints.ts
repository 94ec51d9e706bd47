import { number, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { faultAt, type Fault } from '../fault';
import { tableOf, type TableSet } from '../read-tables';
import { placesOfSegment } from '../shape/corridors';

/** How a segment joins the previous ones: the word required in the table. */
function jointOf(segment: CsvRow, before: readonly CsvRow[]): string {
	const last = before.at(-1);
	if (!last) return 'first';
	if (text(last, 'to_place_id') === text(segment, 'from_place_id')) return 'continues';
	const touched = new Set(before.flatMap(placesOfSegment));
	const ends = [text(segment, 'from_place_id'), text(segment, 'to_place_id')];
	return ends.some((place) => touched.has(place)) ? 'branches' : 'apart';
}

/** Segments of a corridor run 1, 2, 3 and join place to place, unless the table says otherwise. */
export function checkSegmentJoints(set: TableSet): Fault[] {
	const table = tableOf(set, 'segments');
	const byCorridor = new Map<string, CsvRow[]>();
	const faults: Fault[] = [];
	for (const row of table.rows) {
		const corridor = text(row, 'corridor_id');
		const before = byCorridor.get(corridor) ?? [];
		if (number(row, 'seq') !== before.length + 1) {
			const message = `"${text(row, 'seq')}" is not ${before.length + 1}, the next of "${corridor}"`;
			faults.push(faultAt(table, row, 'seq', message));
		}
		const joint = jointOf(row, before);
		if (text(row, 'joint') !== joint) {
			faults.push(faultAt(table, row, 'joint', `"${text(row, 'joint')}" is not "${joint}"`));
		}
		byCorridor.set(corridor, [...before, row]);
	}
	const corridors = tableOf(set, 'corridors');
	for (const row of corridors.rows) {
		if (byCorridor.has(text(row, 'id'))) continue;
		faults.push(faultAt(corridors, row, 'id', `"${text(row, 'id')}" has no segment`));
	}
	return faults;
}
