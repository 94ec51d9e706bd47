import { groupRowsBy, text } from './cells';
import type { CsvRow } from './csv-table';
import { getTable, type TableSet } from './read-tables';

/** The columns that a station of OpenStreetMap gives to a waypoint. */
const TAKEN = ['lon', 'lat', 'source_id', 'evidence'] as const;

/**
 * The waypoints in the order of their table, with the point of `places_osm` where that says so. The
 * two are separate tables because their licences are. Editions before `places_osm` have none.
 */
export function joinPlaces(set: TableSet): CsvRow[] {
	const stations = groupRowsBy(
		getTable(set, 'places_osm').rows.filter((row) => text(row, 'use') === 'yes'),
		'place_id'
	);
	return getTable(set, 'places').rows.map((place) => {
		const station = stations.get(text(place, 'id'));
		if (!station) return place;
		const taken = Object.fromEntries(TAKEN.map((column) => [column, text(station, column)]));
		return { ...place, cells: { ...place.cells, ...taken, position: 'sourced' } };
	});
}

export const indexPlaces = (set: TableSet): Map<string, CsvRow> =>
	groupRowsBy(joinPlaces(set), 'id');
