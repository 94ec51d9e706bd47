import { describe, expect, it } from 'vitest';
import { atlas } from '$lib/core/data/atlas';
import { isOpenAtYearEnd, isRussianCentre } from '$lib/core/data/explore/institute-years';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { overlaps } from '$lib/layers/box';
import { loadExplore } from '$lib/text/load-explore';
import { formatPartnersCsv } from '../chinese-side-content';
import { buildChinaMap } from './china-map';
import ground from './china-ground.json';
import { placeChinaMap } from './place-china-map';

const tables = await loadExplore();
const YEARS = [2005, 2014, 2023];
const sum = (counts: readonly { sites: number }[]) =>
	counts.reduce((all, { sites }) => all + sites, 0);
const listOpen = (year: number) =>
	atlas.institutes.filter(
		(site) => !isRussianCentre(site) && isOpenAtYearEnd(site, year) && site.chinesePartner
	);

describe.each(YEARS)('the map of the Chinese side at the end of %i', (year) => {
	const map = buildChinaMap(tables, year, 'en');

	it('counts every open site once: in its partner’s region, its country and on a line', () => {
		const open = listOpen(year);
		expect(sum(map.provinces)).toBe(open.length);
		expect(sum(map.lines)).toBe(open.filter((site) => site.partnerLonLat).length);
		for (const country of COUNTRY_CODES) {
			const own = open.filter((site) => site.country === country).length;
			expect(map.countries.find((each) => each.country === country)?.sites ?? 0).toBe(own);
		}
		expect(formatPartnersCsv(tables, year).trim().split('\n').slice(1)).toHaveLength(open.length);
	});

	it('fills only regions with a partner, each with a shape', () => {
		for (const { code, sites, fill } of map.provinces) {
			expect(Object.keys(ground.provinces)).toContain(code);
			expect([[1], [2, 3], [4, Infinity]][fill]!).toSatisfy(
				([least, most = least!]: number[]) => least! <= sites && sites <= most
			);
		}
	});

	it('draws students only where a figure of the year or before it was found', () => {
		const known = tables.studentPlaces.filter((fact) => fact.year <= year);
		expect(map.students.length).toBe(new Set(known.map(({ lonLat }) => lonLat.join())).size);
	});

	it.each([320, 350, 728, 836])(
		'has all its names in %i pixels, and none touches another',
		(px) => {
			const { names, left, frame } = placeChinaMap(map, px);
			expect(left).toEqual([]);
			expect(names).toHaveLength(map.provinces.length + map.countries.length);
			for (const [index, { word, reach }] of names.entries()) {
				expect(reach.left >= 0 && reach.right <= frame.widthPx, word.text).toBe(true);
				const over = names.slice(index + 1).filter((other) => overlaps(reach, other.reach));
				expect(over.map((other) => `${word.text} / ${other.word.text}`)).toEqual([]);
			}
		}
	);
});
