import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { getRegionYear, REGION_YEARS, styleRegionBorders } from './region-years';

it('has the years of the table of regions', () => {
	const table = readFileSync('data/geo/regions.csv', 'utf8');
	const formed = [...table.matchAll(/,(\d{4})-\d\d-\d\d,/g)].map(([, year]) => Number(year));
	expect([...new Set(formed)].sort()).toEqual([...REGION_YEARS]);
});

it.each([
	[2005, 2005, undefined],
	[2017, 2005, undefined],
	[2018, 2018, '--regions-2018:1'],
	[2021, 2018, '--regions-2018:1'],
	[2022, 2022, '--regions-2018:1;--regions-2022:1'],
	[2023, 2022, '--regions-2018:1;--regions-2022:1']
])('in %i the regions are those since %i', (year, since, style) => {
	expect(getRegionYear(year)).toBe(since);
	expect(styleRegionBorders(year)).toBe(style);
});
