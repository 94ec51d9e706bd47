import { describe, expect, it } from 'vitest';
import { readRepository, findRowIndex, withCell, withTable } from './broken-tables';
import { optionalLonLat, text } from './cells';
import { indexPlaces } from './joined-places';
import { getTable } from './read-tables';

const set = readRepository();
const findPlace = (id: string, tables = set) => indexPlaces(tables).get(id)!;

describe('joined places', () => {
	it('take the point of a station that replaces a recalled one', () => {
		const koskol = findPlace('koskol');
		expect(optionalLonLat(koskol)).toEqual([64.56142, 47.57296]);
		expect(text(koskol, 'position')).toBe('sourced');
		expect(text(koskol, 'source_id')).toBe('openstreetmap-stations');
		expect(text(koskol, 'name')).toBe('Koskol');
	});

	it('keep their point where the station only confirms it or is another thing', () => {
		for (const id of ['almaty-1', 'sherabad']) {
			expect(text(findPlace(id), 'position'), id).not.toBe('sourced');
		}
		const index = findRowIndex(set, 'places_osm', 'place_id', 'koskol');
		const unused = withCell(set, 'places_osm', index, 'use', 'no');
		expect(optionalLonLat(findPlace('koskol', unused))).toEqual([64.33, 47.56]);
	});

	it('are those of places in an edition without the stations', () => {
		const older = withTable(set, 'places_osm', { file: '', columns: [], rows: [] });
		expect([...indexPlaces(older).values()]).toEqual(getTable(set, 'places').rows);
	});
});
