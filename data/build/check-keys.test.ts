import { describe, expect, it } from 'vitest';
import { readRepository, findRowIndex, withCell } from './broken-tables';
import { checkReferences, checkUnique } from './check-keys';
import { formatError } from './data-error';
import { getTable, type TableSet } from './read-tables';

const set = readRepository();

function findResource(name: string) {
	const resource = set.dataPackage.resources.find((each) => each.name === name);
	if (!resource) throw new Error(`no resource ${name}`);
	return resource;
}
const repeatsIn = (broken: TableSet, name: string) =>
	checkUnique(getTable(broken, name), findResource(name).schema).map(formatError);
const danglingIn = (broken: TableSet, name: string) =>
	checkReferences(broken, findResource(name)).map(formatError);

describe('checkUnique', () => {
	it('finds an id twice', () => {
		expect(
			repeatsIn(withCell(set, 'corridors', 1, 'id', 'rail-urumqi-almaty'), 'corridors')
		).toEqual([
			'data/tables/corridors.csv:3: column "id": "rail-urumqi-almaty" is already on line 2'
		]);
	});

	it('finds a cell of a student series twice', () => {
		expect(repeatsIn(withCell(set, 'student_series', 1, 'year', '2005'), 'student_series')).toEqual(
			['data/tables/student_series.csv:3: "KAZ, 2005" is already on line 2']
		);
	});

	it('finds a sum of one edition, country, year, sector and kind twice', () => {
		const broken = withCell(set, 'tracker_sums', 1, 'sector', 'energy');
		expect(
			repeatsIn(withCell(broken, 'tracker_sums', 1, 'kind', 'investment'), 'tracker_sums')
		).toEqual([
			'data/tables/tracker_sums.csv:3: "current, KAZ, 2005, energy, investment" is already on line 2'
		]);
	});
});

describe('checkReferences', () => {
	it('finds a source that does not exist', () => {
		expect(
			danglingIn(withCell(set, 'corridors', 0, 'source_id', 'nobody-1999'), 'corridors')
		).toEqual(['data/tables/corridors.csv:2: column "source_id": no sources row "nobody-1999"']);
	});

	it('follows lists item by item', () => {
		const index = findRowIndex(set, 'segments', 'id', 'aktogay-moyynty');
		const broken = withCell(set, 'segments', index, 'via_place_ids', 'sayak;nowhere;balkhash');
		expect(danglingIn(broken, 'segments')).toEqual([
			`data/tables/segments.csv:${index + 2}: column "via_place_ids": no places row "nowhere"`
		]);
	});
});
