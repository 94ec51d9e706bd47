import type { LonLat } from '../../../src/lib/core/domain/geography';
import { number, text } from '../cells';
import type { CsvRow } from '../csv-table';
import { measureDistanceKm } from '../distance';
import { makeErrorAt, type DataError } from '../data-error';
import { indexPlaces } from '../joined-places';
import { getTable, type TableSet } from '../read-tables';
import { listSegmentPlaces } from '../shape/corridors';

/** A straight leg longer than this is only a sketch. */
const LONGEST_LEG_KM = 250;

/** Why a course cannot be called traced, or null. */
function whyApproximate(waypoints: readonly CsvRow[]): string | null {
	const weak = waypoints.find((place) => text(place, 'position') === 'weak');
	if (weak) return `the position of "${text(weak, 'id')}" is weak`;
	const points = waypoints.map((place): LonLat => [number(place, 'lon'), number(place, 'lat')]);
	for (const [index, point] of points.entries()) {
		const next = points[index + 1];
		if (next && measureDistanceKm(point, next) > LONGEST_LEG_KM) {
			const legKm = Math.round(measureDistanceKm(point, next));
			return `the leg from "${text(waypoints[index] as CsvRow, 'id')}" is ${legKm} km long`;
		}
	}
	return null;
}

/** A segment over a weak position or a long straight leg is marked approximate. */
export function checkSegmentCourses(set: TableSet): DataError[] {
	const table = getTable(set, 'segments');
	const places = indexPlaces(set);
	return table.rows.flatMap((row) => {
		const waypoints = listSegmentPlaces(row).flatMap((id) => places.get(id) ?? []);
		const reason = whyApproximate(waypoints);
		if (reason === null || text(row, 'course') === 'approximate') return [];
		return [makeErrorAt(table, row, 'course', `"${text(row, 'course')}" although ${reason}`)];
	});
}
