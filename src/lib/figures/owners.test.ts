import { describe, expect, it } from 'vitest';
import { makeKnownCell, makeGapCell } from '../core/data/cells';
import { loadExplore } from '../text/load-explore';
import {
	WITH_HONG_KONG,
	addCells,
	hasOwners,
	selectOwnerCells,
	selectSingleOrigins
} from './owners';
import { YEARS, getYearIndex } from '../core/domain/years';

const tables = await loadExplore();

describe('addCells', () => {
	it('adds to the cent and is as well known as the worse part', () => {
		const sum = addCells(
			makeKnownCell(-228.29, { sourceId: 'a' }),
			makeKnownCell(63.37, { quality: 'suspect', sourceId: 'a' })
		);
		expect(sum).toMatchObject({
			value: -164.92,
			quality: 'suspect',
			isDerived: true,
			sourceId: 'a'
		});
	});

	it('names no source for parts of two sources', () => {
		expect(
			addCells(makeKnownCell(1, { sourceId: 'a' }), makeKnownCell(2, { sourceId: 'b' })).sourceId
		).toBeNull();
	});

	it('adds nothing if one part is missing, and says so', () => {
		expect(addCells(makeKnownCell(1), makeGapCell())).toMatchObject({
			value: null,
			quality: 'none'
		});
		expect(addCells(makeKnownCell(1), makeGapCell()).note).toContain('Hong Kong');
		expect(addCells(makeGapCell(), makeGapCell()).note).toBe('');
	});
});

describe('the owners of the investment in Kazakhstan', () => {
	const listValues = (owner: 'CHN' | typeof WITH_HONG_KONG) =>
		selectOwnerCells(tables, 'KAZ', owner, 'flow_net_host').map(({ value }) => value);

	it('China with Hong Kong is below zero in 2015-2020, as China alone', () => {
		const years = [2015, 2016, 2017, 2018, 2019, 2020];
		const sums = years.map((year) => Math.round(listValues(WITH_HONG_KONG)[getYearIndex(year)]!));
		expect(sums).toEqual([-165, -247, -818, -900, -1206, -362]);
		expect(listValues('CHN')[getYearIndex(2020)]).toBe(-717.21);
	});

	it('end in 2021', () => {
		const known = YEARS.filter((year) => listValues(WITH_HONG_KONG)[getYearIndex(year)] !== null);
		expect([known[0], known.at(-1), known.length]).toEqual([2005, 2021, 17]);
	});

	it('are known as series for Kazakhstan only, as single figures for two others', () => {
		expect(hasOwners(tables, 'KAZ')).toBe(true);
		expect(hasOwners(tables, 'TJK')).toBe(false);
		for (const country of ['KGZ', 'TJK'] as const)
			expect(selectSingleOrigins(tables, country)).toEqual(
				tables.origins.filter((row) => row.country === country)
			);
	});
});
