import { sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { readTables, getTable } from '../../data/build/read-tables';
import { shapeExplore } from '../../data/build/shape/explore/explore';
import { selectPartnerProvinces } from '../../src/lib/core/data/explore/chinese-side';
import {
	countRegion,
	findRegionBySlug,
	selectRegionRest,
	selectRegions,
	selectWholeCountry,
	selectRegionSections
} from '../../src/lib/core/data/explore/regions';
import { describeCount, describeRegionRest } from '../../src/lib/text/region-labels';
import { COUNTRY_CODES } from '../../src/lib/core/domain/countries';
import { REGION_YEARS } from '../../src/lib/core/domain/region-years';

const { set } = readTables(process.cwd());
const tables = shapeExplore(set, await readRegionAreas());
const region = (slug: string, year = 2017) => findRegionBySlug(tables, slug, year)!;
const REGION_YEARS_AND_BEFORE = [2017, ...REGION_YEARS];
/** As they were before the first change: every place is in one of them. */
const first = COUNTRY_CODES.flatMap((code) => selectWholeCountry(tables, code));

/** Kilometres of a corridor in all regions together. */
function lengthKm(corridorId: string): number {
	const sections = first.flatMap((each) => each.sections);
	return sections
		.filter((section) => section.corridorId === corridorId)
		.reduce((sum, section) => sum + section.lengthKm, 0);
}

describe('first-level regions', () => {
	it('are 17, 8, 5, 5 and 14, each with its own word for links', () => {
		const countIn = (year: number) =>
			COUNTRY_CODES.map((code) => selectRegions(tables, code, year).length);
		expect(countIn(2017)).toEqual([17, 8, 5, 5, 14]);
		expect(countIn(2018)).toEqual([18, 8, 5, 5, 14]);
		expect(countIn(2022)).toEqual([21, 8, 5, 5, 14]);
		expect(new Set(first.map(({ slug }) => slug)).size).toBe(49);
		expect(new Set(tables.regions.map(({ slug }) => slug)).size).toBe(53);
		expect(tables.regions.every(({ slug }) => /^[a-z]+(-[a-z]+)*$/.test(slug))).toBe(true);
		expect(region('karakalpakstan')).toMatchObject({ country: 'UZB', iso: 'UZ-QR' });
	});

	it('have every project, loan and institute once, or list it in the rest', () => {
		const rests = Object.values(tables.regionRest);
		const lists = [
			['projects', 'projects'],
			['finance_records', 'financeRecords']
		] as const;
		for (const [table, list] of lists) {
			const ids = [
				...first.flatMap((each) => each[list]),
				...rests.flatMap((rest) => rest[list])
			].map(({ id }) => id);
			const rows = getTable(set, table).rows.map(({ cells }) => cells['id']);
			expect(ids.toSorted()).toEqual(rows.toSorted());
		}
		const institutes = first.flatMap((each) => each.institutes);
		expect(institutes).toHaveLength(getTable(set, 'institutes').rows.length);
	});

	it('add up to the same in every year, whatever was divided', () => {
		for (const list of ['projects', 'financeRecords', 'institutes', 'nodes'] as const) {
			const idsIn = (year: number) =>
				selectRegions(tables, 'KAZ', year)
					.flatMap((each) => each[list].map(({ id }) => id))
					.toSorted();
			for (const year of REGION_YEARS_AND_BEFORE) expect(idsIn(year)).toEqual(idsIn(2005));
		}
		const railKm = (year: number) =>
			sum(selectRegions(tables, 'KAZ', year), ({ tracks }) =>
				sum(tracks, ({ mode, inUseKm }) => (mode === 'rail' ? inUseKm.at(-1)! : 0))
			);
		// whole kilometres by region
		for (const year of REGION_YEARS_AND_BEFORE)
			expect(Math.abs(railKm(year) - railKm(2005))).toBeLessThan(4);
	});

	it('have a site where its row says that it is: Aktogay, Zhomart and Khorgos', () => {
		const idsOf = (slug: string, year: number) => region(slug, year).projects.map(({ id }) => id);
		const named = [
			['p006', 'east-kazakhstan', 'abai'],
			['p034', 'karaganda', 'ulytau'],
			['p021', 'almaty-region', 'jetisu']
		] as const;
		for (const [id, before, since] of named) {
			expect(idsOf(before, 2021)).toContain(id);
			expect(idsOf(before, 2022)).not.toContain(id);
			expect(idsOf(since, 2022)).toContain(id);
		}
		expect(idsOf('shymkent', 2018)).toContain('p002');
	});

	it.each([
		['gas-bbs', 1425],
		['oil-kenkiyak-kumkol', 786],
		['oil-atasu-alashankou', 963],
		['road-dushanbe-chanak', 366],
		['rail-angren-pap', 117],
		['power-datka-kemin', 394],
		['power-lolazor-khatlon', 65]
	])('hold of %s the %i km that are drawn', (corridorId, drawnKm) => {
		// parts are rounded to whole kilometres
		expect(Math.abs(lengthKm(corridorId) - drawnKm)).toBeLessThan(3);
	});

	it('count shared track once: the region of Karaganda has less track than the sum of sections', () => {
		const { sections } = region('karaganda');
		const rail = countRegion(region('karaganda'), 2023).tracks.find(({ mode }) => mode === 'rail')!;
		const added = sections.filter(({ corridorId }) => corridorId.includes('rail'));
		expect(rail.inUseKm).toBeLessThan(added.reduce((sum, each) => sum + each.lengthKm, 0));
		expect(rail).toMatchObject({ inUseKm: 1699, buildingKm: 0 });
	});

	it('depend on the year: no road of Jalal-Abad in 2010, 202 km being built in 2023', () => {
		const road = (year: number) =>
			countRegion(region('jalal-abad'), year).tracks.find(({ mode }) => mode === 'road');
		expect(road(2010)).toBeUndefined();
		expect(road(2023)).toMatchObject({ inUseKm: 0, buildingKm: 202 });
		const sections = selectRegionSections(region('jalal-abad'), 2023);
		expect(sections.map(({ corridor, status }) => [corridor.id, status])).toContainEqual([
			'road-kg-north-south',
			'construction'
		]);
	});

	it('have four Chinese sites in Bishkek in 2018, and six crossings and ports by Khorgos', () => {
		const { chineseInstitutes } = countRegion(region('bishkek'), 2018);
		expect(chineseInstitutes.map(({ id }) => id)).toEqual([
			'ci-kgz-bishkek-bsu',
			'ci-kgz-bishkek-knu',
			'cc-kgz-dipacademy',
			'cc-kgz-police'
		]);
		expect(region('almaty-region').nodes.map(({ id }) => id)).toEqual([
			'khorgos-gateway',
			'icbc-khorgos',
			'altynkol',
			'nur-zholy',
			'dostyk',
			'kolzhat'
		]);
	});

	it('mark approximate places, and what is known only for the country or a line', () => {
		expect(
			region('sughd')
				.projects.filter(({ roughly }) => roughly)
				.map(({ id }) => id)
		).toEqual(['p067', 'p068', 'p069']);
		const rest = selectRegionRest(tables, 'UZB', 2023);
		expect(rest.projects.map(({ id, reason }) => [id, reason])).toEqual([
			['p102', 'corridor'],
			['p110', 'country']
		]);
		expect(describeRegionRest('UZB', rest)).toContain('2 projects and 15 loans and grants');
		expect(tables.regionRest.KAZ.projects.map(({ id, reason }) => [id, reason])).toEqual([
			['p022', 'outside'],
			['p025', 'outside']
		]);
		expect(describeCount(countRegion(region('talas'), 2023).projects, 'project')).toBe(
			'no project known'
		);
	});
});

describe('the Chinese side', () => {
	it('has most partners of 2018 in Xinjiang', () => {
		const [first] = selectPartnerProvinces(tables, null, 2018);
		expect(first?.names.en).toBe('Xinjiang');
		expect(first?.partners.map(({ name, city }) => [name, city])).toEqual([
			['Xinjiang University of Finance and Economics', 'Urumqi'],
			['Shihezi University', 'Shihezi'],
			['Xinjiang University', 'Urumqi'],
			['Xinjiang Normal University', 'Urumqi']
		]);
		expect(first?.allOrigins).toBeNull();
	});

	it('opens a partner with its first site', () => {
		const listPartners = (institute: string, year: number) =>
			selectPartnerProvinces(tables, 'KAZ', year)
				.filter(({ partners }) =>
					partners.some(({ institutes }) => institutes.some(({ id }) => id === institute))
				)
				.map(({ names }) => names.en);
		expect(listPartners('ci-kaz-astana', 2006)).toEqual([]);
		expect(listPartners('ci-kaz-astana', 2007)).toEqual(['Shaanxi']);
		expect(listPartners('ci-kaz-almaty-kaznu', 2008)).toEqual([]);
		expect(listPartners('ci-kaz-almaty-kaznu', 2009)).toEqual(['Gansu']);
	});

	it('has counts of all origins by province in 2018, Xinjiang not among them', () => {
		const counted = tables.chineseProvinces.flatMap(({ names, allOrigins }) =>
			allOrigins
				.filter(({ year }) => year === 2018)
				.map(({ students }) => ({ name: names.en, students }))
		);
		const largest = counted.toSorted((a, b) => b.students - a.students)[0];
		expect(largest).toEqual({ name: 'Beijing', students: 80_786 });
		expect(counted.map(({ name }) => name)).not.toContain('Xinjiang');
		const named = tables.chineseProvinces.flatMap(({ allOrigins }) => allOrigins);
		expect(named).toHaveLength(getTable(set, 'host_provinces').rows.length);
	});

	it('has four places of Wuhan in January 2020 from four countries, and none of a later year than 2023', () => {
		const wuhan = tables.studentPlaces.filter(({ year }) => year === 2020);
		expect(new Set(wuhan.flatMap(({ countries }) => countries)).size).toBe(4);
		expect(wuhan[0]).toMatchObject({ value: 230, unit: 'students registered' });
		expect(wuhan.find(({ countries }) => countries.includes('UZB'))).toMatchObject({
			value: 250,
			bound: 'about'
		});
		expect(tables.studentPlaces.every(({ year }) => year <= 2023)).toBe(true);
	});
});
