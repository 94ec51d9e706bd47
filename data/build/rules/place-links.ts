import { text } from '../cells';
import type { DataError } from '../data-error';
import { getTable, type TableSet } from '../read-tables';
import type { PlaceNames } from '../shape/search/gazetteer';

const GROUPS = 'data/geo/place-groups.csv';
const LINKS = 'data/geo/place-rows.csv';

/** The column of `corridor_traffic` that a link names: all figures of a series belong to one place. */
const KEYS: Readonly<Record<string, string>> = { corridor_traffic: 'series' };

/** Lines count from 1, and the first is the header. */
const lineOf = (index: number) => index + 2;

/** The hand-written tables of places name only places and rows that exist. */
export function checkPlaceLinks(set: TableSet, names: PlaceNames): DataError[] {
	const places = new Set([
		...getTable(set, 'places').rows.map((row) => text(row, 'id')),
		...names.cities.map((city) => String(city.geonames_id)),
		...names.towns.map(({ id }) => id)
	]);
	const errors: DataError[] = [];
	const groupOf = new Map<string, string>();
	names.groups.forEach(({ group, place }, index) => {
		const at = { file: GROUPS, line: lineOf(index), column: 'place' };
		const other = groupOf.get(place);
		if (!places.has(place)) errors.push({ ...at, message: `no place has the id "${place}"` });
		if (other) errors.push({ ...at, message: `"${place}" is in the group "${other}" already` });
		groupOf.set(place, group);
	});
	names.links.forEach(({ table, row, place, counts }, index) => {
		const at = { file: LINKS, line: lineOf(index) };
		const key = KEYS[table] ?? 'id';
		if (!getTable(set, table).rows.some((each) => text(each, key) === row))
			errors.push({ ...at, column: 'row', message: `${table} has no row with ${key} "${row}"` });
		for (const id of place === '' ? [] : place.split(';'))
			if (!places.has(id))
				errors.push({ ...at, column: 'place', message: `no place has the id "${id}"` });
		const isTraffic = table === 'corridor_traffic';
		if (isTraffic !== (counts !== '' && counts !== 'opening'))
			errors.push({
				...{ ...at, column: 'counts' },
				message: isTraffic
					? 'a series of traffic needs what it counts'
					: `"${counts}" is only for series of traffic`
			});
	});
	return errors;
}
