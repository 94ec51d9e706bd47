import type { LonLat } from '../../../src/lib/core/domain/geography';
import { optionalNumber, text } from '../cells';
import { joinPlaces } from '../joined-places';
import { getTable, type TableSet } from '../read-tables';

/** By kind: the table whose rows have a point, and the column of the id in links. */
const TABLES: Readonly<Record<string, readonly [table: string, column: string]>> = {
	event: ['events', 'id'],
	institute: ['institutes', 'id'],
	node: ['places', 'id'],
	project: ['projects', 'id']
};

/** Finds the position of an item by its `select` value, `node:khorgos`, or of `70.5,46.1` itself. */
export function createPlaceFinder(set: TableSet): (focus: string) => LonLat | null {
	return (focus) => {
		const degrees = focus.split(',').map(Number);
		if (degrees.length === 2 && degrees.every(Number.isFinite)) return degrees as LonLat;
		const [kind = '', id = ''] = focus.split(':');
		const source = Object.hasOwn(TABLES, kind) ? TABLES[kind] : undefined;
		if (!source) return null;
		const [table, column] = source;
		const rows = table === 'places' ? joinPlaces(set) : getTable(set, table).rows;
		const row = rows.find((each) => text(each, column) === id);
		if (!row) return null;
		const [lon, lat] = [optionalNumber(row, 'lon'), optionalNumber(row, 'lat')];
		return lon === null || lat === null ? null : [lon, lat];
	};
}

/** The source of an event that a callout is at; null for other items, whose layer names theirs. */
export function findEventSource(set: TableSet, focus: string): string | null {
	const [kind, id = ''] = focus.split(':');
	const row =
		kind === 'event' && getTable(set, 'events').rows.find((each) => text(each, 'id') === id);
	return row ? text(row, 'source_id') : null;
}

/** The ends of the sections of a corridor, or null if there is none. */
export function findCorridorEnds(set: TableSet, id: string): LonLat[] | null {
	const place = createPlaceFinder(set);
	const rows = getTable(set, 'segments').rows.filter((row) => text(row, 'corridor_id') === id);
	const ends = rows.flatMap((row) => [text(row, 'from_place_id'), text(row, 'to_place_id')]);
	const lonLats = [...new Set(ends)].flatMap((end) => {
		const lonLat = place(`node:${end}`);
		return lonLat ? [lonLat] : [];
	});
	return lonLats.length > 0 ? lonLats : null;
}
