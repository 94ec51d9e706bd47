import explore from '#built/explore.json';
import { expect, it } from 'vitest';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { AGAINST } from '../pack/user-file';
import { describeMoneyUnit } from '$lib/text/money';
import { openTable } from '../../../../../tests/user-data';
import {
	findAgainstSeries,
	findBeside,
	formatPairsCsv,
	getAgainstName,
	pairSeriesWith
} from './compared-series';

const tables = explore as unknown as ExploreTables;

it('bug: own data could be compared with four series of the atlas only', () => {
	expect(AGAINST.length).toBeGreaterThan(15);
	expect(AGAINST).not.toContain('own');
	for (const id of AGAINST) {
		expect(getAgainstName(id), id).not.toBe('');
		for (const country of COUNTRY_CODES) {
			const { cells, unit } = findAgainstSeries(id, country, tables);
			expect(cells, id).toHaveLength(YEARS.length);
			expect(unit, id).not.toBe('');
		}
	}
});

it('pairs with money of the atlas name its unit, source and licence in each row', async () => {
	const data = await openTable('country,year,value,source\nKAZ,2012,5,A yearbook\nUZB,2013,7,');
	const beside = findBeside(data, tables, 'trade-china');
	expect(beside.unit).toBe(describeMoneyUnit('millions'));
	const pairs = pairSeriesWith(data.series, beside.listCells);
	const first = { name: 'Cement', unit: 'kt', source: 'A ministry' };
	const [columns = '', one = '', two = ''] = formatPairsCsv(pairs, first, beside).split('\r\n');
	expect(columns).toContain('second_unit,source_id,atlas_source_ids,atlas_edition,atlas_licence');
	expect(one).toContain('Cement,kt,');
	expect(one).toContain(',million USD,A yearbook,');
	expect(two).toMatch(/,A ministry,\S+,.*CC BY 4\.0/);
});
