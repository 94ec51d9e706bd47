import { describe, expect, it } from 'vitest';
import { formatError } from '../data-error';
import { readTables } from '../read-tables';
import { readSearchNames } from '../shape/search/read-search-names';
import { checkPlaceLinks } from './place-links';

const { set } = readTables(process.cwd());
const names = await readSearchNames(process.cwd());

describe('places that are told together, and rows told of a place', () => {
	it('exist', () => {
		expect(checkPlaceLinks(set, names).map(formatError)).toEqual([]);
	});

	it('are named with file, line and column if they do not', () => {
		const reason = 'a test';
		const row = {
			table: 'events',
			row: 'nothing',
			place: 'nowhere',
			counts: '',
			until: '',
			reason
		};
		const broken = {
			...names,
			groups: [
				{ group: 'a', place: 'khorgos-cn', reason },
				{ group: 'b', place: 'khorgos-cn', reason },
				{ group: 'b', place: 'atlantis', reason }
			],
			links: [
				row,
				{ ...row, table: 'corridor_traffic', row: 'khorgos_trains', place: 'khorgos-cn' },
				{ ...row, table: 'projects', row: 'p021', place: '', counts: 'trains' }
			] as typeof names.links
		};
		expect(checkPlaceLinks(set, broken).map(formatError)).toEqual([
			'data/geo/place-groups.csv:3: column "place": "khorgos-cn" is in the group "a" already',
			'data/geo/place-groups.csv:4: column "place": no place has the id "atlantis"',
			'data/geo/place-rows.csv:2: column "row": events has no row with id "nothing"',
			'data/geo/place-rows.csv:2: column "place": no place has the id "nowhere"',
			'data/geo/place-rows.csv:3: column "counts": a series of traffic needs what it counts',
			'data/geo/place-rows.csv:4: column "counts": "trains" is only for series of traffic'
		]);
	});
});
