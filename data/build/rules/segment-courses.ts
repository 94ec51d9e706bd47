import type { LonLat } from '../../../src/lib/core/domain/geography';
import { groupRowsBy, list, number, text } from '../cells';
import { readLooseKm, type SourceCourses } from '../courses';
import type { CsvRow, CsvTable } from '../csv-table';
import { measureDistanceKm, measureLengthKm } from '../distance';
import { makeErrorAt, type DataError } from '../data-error';
import { indexPlaces } from '../joined-places';
import { getTable, type TableSet } from '../read-tables';
import { findSelfCrossing } from '../self-crossing';

/** A course may end beside the middle of a town, not in another one. */
const FARTHEST_END_KM = 10;
/** A longer straight stretch needs a note that says so. */
const LONGEST_HOP_KM = 70;
/** How far a course may differ from a length that a source states. */
const LENGTH_SHARE = 0.1;
/** The table is rounded to a tenth. */
const ROUNDING_KM = 0.06;

const roundKm = (km: number): number => Math.round(km * 10) / 10;

/** What is wrong with a section's course: column and message. */
function listFaults(
	row: CsvRow,
	line: readonly LonLat[],
	ends: readonly { id: string; lonLat: LonLat }[]
): [column: string, message: string][] {
	const faults: [string, string][] = [];
	const [first, last] = [line[0]!, line.at(-1)!];
	ends.forEach(({ id, lonLat }, index) => {
		const offKm = measureDistanceKm(index === 0 ? first : last, lonLat);
		if (offKm > FARTHEST_END_KM)
			faults.push(['segment_id', `its course ends ${roundKm(offKm)} km from "${id}"`]);
	});
	const hopKm = Math.max(
		...line.slice(1).map((point, index) => measureDistanceKm(line[index]!, point))
	);
	if (hopKm > LONGEST_HOP_KM && text(row, 'note') === '')
		faults.push(['note', `is empty although the course jumps ${roundKm(hopKm)} km`]);
	const crossing = findSelfCrossing(line);
	if (crossing)
		faults.push(['segment_id', `its course crosses itself near ${crossing.join(', ')}`]);
	const lengthKm = measureLengthKm(line);
	if (Math.abs(lengthKm - number(row, 'length_km')) > ROUNDING_KM)
		faults.push(['length_km', `is ${text(row, 'length_km')}, the course ${roundKm(lengthKm)} km`]);
	for (const column of ['licence', 'source_id'])
		if (text(row, column) === '')
			faults.push([column, 'is empty although the course has a source']);
	const [startKm, endKm] = readLooseKm(row);
	const looseKm = startKm + endKm;
	if (looseKm > lengthKm)
		faults.push(['loose_end_km', `${looseKm} km are approximate of ${roundKm(lengthKm)} km`]);
	return faults;
}

/** Lengths that sources state for whole sections, against their courses. */
function checkStatedLengths(set: TableSet, courses: ReadonlyMap<string, CsvRow>): DataError[] {
	const table = getTable(set, 'corridor_facts');
	return table.rows.flatMap((row) => {
		const ids = list(row, 'segment_ids');
		const found = ids.flatMap((id) => courses.get(id) ?? []);
		const isKnown = found.length > 0 && found.every((each) => text(each, 'quality') !== 'straight');
		if (!isKnown || found.length < ids.length || text(row, 'unit') !== 'km') return [];
		const stated = number(row, 'value');
		const courseKm = found.reduce((sum, each) => sum + number(each, 'length_km'), 0);
		const isNear = Math.abs(courseKm / stated - 1) <= LENGTH_SHARE;
		if (isNear || /\bcourse\b/.test(text(row, 'note'))) return [];
		const message = `${stated} km, but the course of ${ids.join(', ')} is ${roundKm(courseKm)} km long`;
		return [makeErrorAt(table, row, 'value', message)];
	});
}

/** Each section has a row, and a line exactly if the row says that it has a source. */
function checkRow(table: CsvTable, row: CsvRow, line: readonly LonLat[] | undefined): DataError[] {
	const isStraight = text(row, 'quality') === 'straight';
	if (isStraight === (line === undefined)) return [];
	const message = line
		? 'is straight although data/geo/courses.geojson has its course'
		: `is "${text(row, 'quality')}" without a course in data/geo/courses.geojson`;
	return [makeErrorAt(table, row, 'quality', message)];
}

/** The courses of all sections: their ends, jumps, crossings, lengths, licences. */
export function checkSegmentCourses(set: TableSet, lines: SourceCourses): DataError[] {
	const table = getTable(set, 'segment_courses');
	const segments = getTable(set, 'segments');
	const rows = groupRowsBy(table.rows, 'segment_id');
	const places = indexPlaces(set);
	const errors = segments.rows.flatMap((segment) => {
		const id = text(segment, 'id');
		const row = rows.get(id);
		if (!row) return [makeErrorAt(segments, segment, 'id', 'has no row in segment_courses')];
		const line = lines.get(id);
		const own = checkRow(table, row, line);
		if (!line || own.length > 0) return own;
		const ends = ['from_place_id', 'to_place_id'].flatMap((column) => {
			const place = places.get(text(segment, column));
			if (!place) return [];
			const lonLat: LonLat = [number(place, 'lon'), number(place, 'lat')];
			return [{ id: text(segment, column), lonLat }];
		});
		return listFaults(row, line, ends).map(([column, message]) =>
			makeErrorAt(table, row, column, message)
		);
	});
	return [...errors, ...checkStatedLengths(set, rows)];
}
