import explore from '#built/explore.json';
import { expect, it } from 'vitest';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { AGAINST } from '../pack/user-file';
import { findAgainstSeries, getAgainstName } from './compared-series';

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
