import { number, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { makeErrorAt, type DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';
import { listSegmentPlaces } from '../courses';

/** How a segment joins the previous ones: the word required in the table. */
function findJoint(segment: CsvRow, before: readonly CsvRow[]): string {
	const last = before.at(-1);
	if (!last) return 'first';
	if (text(last, 'to_place_id') === text(segment, 'from_place_id')) return 'continues';
	const touched = new Set(before.flatMap(listSegmentPlaces));
	const ends = [text(segment, 'from_place_id'), text(segment, 'to_place_id')];
	return ends.some((place) => touched.has(place)) ? 'branches' : 'apart';
}

/** Segments of a corridor run 1, 2, 3 and join place to place, unless the table says otherwise. */
export function checkSegmentJoints(set: TableSet): DataError[] {
	const table = getTable(set, 'segments');
	const byCorridor = new Map<string, CsvRow[]>();
	const errors: DataError[] = [];
	for (const row of table.rows) {
		const corridor = text(row, 'corridor_id');
		const before = byCorridor.get(corridor) ?? [];
		if (number(row, 'seq') !== before.length + 1) {
			const message = `"${text(row, 'seq')}" is not ${before.length + 1}, the next of "${corridor}"`;
			errors.push(makeErrorAt(table, row, 'seq', message));
		}
		const joint = findJoint(row, before);
		if (text(row, 'joint') !== joint) {
			errors.push(makeErrorAt(table, row, 'joint', `"${text(row, 'joint')}" is not "${joint}"`));
		}
		byCorridor.set(corridor, [...before, row]);
	}
	const corridors = getTable(set, 'corridors');
	for (const row of corridors.rows) {
		if (byCorridor.has(text(row, 'id'))) continue;
		errors.push(makeErrorAt(corridors, row, 'id', `"${text(row, 'id')}" has no segment`));
	}
	return errors;
}
