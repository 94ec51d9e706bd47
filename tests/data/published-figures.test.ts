import { describe, expect, it } from 'vitest';
import { number, text } from '../../data/build/cells';
import type { CsvRow } from '../../data/build/csv-table';
import { readTables, getTable } from '../../data/build/read-tables';
import { drawOverview } from '../../src/lib/core/data/courses';
import { shapeCore } from '../../data/build/shape/core';
import { COUNTRY_CODES, type CountryCode } from '../../src/lib/core/domain/countries';
import { YEARS, getYearIndex } from '../../src/lib/core/domain/years';

const { set } = readTables(process.cwd());
const core = shapeCore(set);

function getTotal(column: string, holds: (row: CsvRow) => boolean): number {
	const rows = getTable(set, 'tracker_sums').rows.filter(holds);
	return rows.reduce((sum, row) => sum + (number(row, column) || 0), 0);
}

function studentsIn(year: number, codes: readonly CountryCode[] = COUNTRY_CODES): number {
	const values = codes.map((code) => core.students[code].all[getYearIndex(year)]?.value ?? NaN);
	return values.reduce((sum, value) => sum + value, 0);
}

describe('the tracker edition of the paper, in million USD', () => {
	const inPaper = (row: CsvRow) => text(row, 'edition') === 'spring-2019';

	it('sums to 52,710, of which 36,710 as the paper counts energy', () => {
		expect(getTotal('amount_musd', inPaper)).toBe(52_710);
		expect(getTotal('of_which_paper_energy_musd', inPaper)).toBe(36_710);
	});

	it('is less than all energy rows by the Tentek contract of 1,500', () => {
		const energy = (row: CsvRow) => inPaper(row) && text(row, 'sector') === 'energy';
		expect(getTotal('amount_musd', energy)).toBe(36_710 + 1_500);
	});

	it.each([
		['investment', 21_060],
		['construction', 31_650]
	])('holds %s of %i', (kind, amountMusd) => {
		expect(getTotal('amount_musd', (row) => inPaper(row) && text(row, 'kind') === kind)).toBe(
			amountMusd
		);
	});

	it.each([
		['KAZ', 34_130],
		['TKM', 6_800],
		['UZB', 5_440],
		['KGZ', 4_730],
		['TJK', 1_610]
	])('holds for %s %i', (country, amountMusd) => {
		expect(getTotal('amount_musd', (row) => inPaper(row) && text(row, 'country') === country)).toBe(
			amountMusd
		);
	});

	it('ends in 2018', () => {
		const years = getTable(set, 'tracker_sums')
			.rows.filter(inPaper)
			.map((r) => number(r, 'year'));
		expect(Math.max(...years)).toBe(2018);
	});
});

describe('the current tracker edition', () => {
	const current = core.deals.filter((deal) => deal.edition === 'current');
	const getAmount = (kind: string) =>
		current.filter((d) => d.kind === kind).reduce((sum, d) => sum + d.amountMusd, 0);

	it('has 119 deals of 26,380 and 46,580 million USD', () => {
		expect(current.reduce((sum, deal) => sum + deal.deals, 0)).toBe(119);
		expect(getAmount('investment')).toBe(26_380);
		expect(getAmount('construction')).toBe(46_580);
		expect(getAmount('investment') + getAmount('construction')).toBe(72_960);
	});
});

describe('students in China', () => {
	it('were 22,978 from four countries in 2016 and 25,127 from five', () => {
		expect(studentsIn(2016, ['KAZ', 'KGZ', 'TJK', 'UZB'])).toBe(22_978);
		expect(studentsIn(2016)).toBe(25_127);
	});

	it('fell from Kazakhstan from 14,224 in 2017 to 11,784 in 2018', () => {
		expect(studentsIn(2017, ['KAZ'])).toBe(14_224);
		expect(studentsIn(2018, ['KAZ'])).toBe(11_784);
	});

	it('were 29,885 from five countries in 2018', () => {
		expect(studentsIn(2018)).toBe(29_885);
	});

	it('have no figure in exactly the 19 cells without a source', () => {
		const empty = COUNTRY_CODES.flatMap((code) =>
			YEARS.filter((year) => core.students[code].all[getYearIndex(year)]?.value === null).map(
				(year) => `${code} ${year}`
			)
		);
		const gap = (code: string, ...years: number[]) => years.map((year) => `${code} ${year}`);
		expect(empty).toEqual([
			...gap('KAZ', 2020, 2021, 2022),
			...gap('KGZ', 2020, 2021, 2022, 2023),
			...gap('TJK', 2020, 2021, 2022, 2023),
			...gap('TKM', 2019, 2020, 2021, 2022, 2023),
			...gap('UZB', 2020, 2021, 2022)
		]);
	});

	it('have 15,000 for Kazakhstan in 2023 as suspect, because 4,000 were reported a year later', () => {
		expect(core.students.KAZ.all[getYearIndex(2023)]).toMatchObject({
			value: 15_000,
			quality: 'suspect',
			bound: null,
			sourceId: 'kaznu-2023-students'
		});
	});

	it('are suspect in 2023 from KAZ, in 2005 from KGZ and UZB and in 2006 from UZB', () => {
		const suspect = COUNTRY_CODES.flatMap((code) =>
			core.students[code].all.flatMap((cell, index) =>
				cell.quality === 'suspect' ? [`${code} ${YEARS[index]}`] : []
			)
		);
		expect(suspect).toEqual(['KAZ 2023', 'KGZ 2005', 'UZB 2005', 'UZB 2006']);
	});

	it('have degree and scholarship counts in 2010-2018 only', () => {
		for (const code of COUNTRY_CODES) {
			for (const year of YEARS) {
				const covered = year >= 2010 && year <= 2018;
				expect(core.students[code].degree[getYearIndex(year)]?.value !== null).toBe(covered);
				expect(core.students[code].scholarship[getYearIndex(year)]?.value !== null).toBe(covered);
			}
		}
		expect(core.students.KAZ.degree[getYearIndex(2018)]?.value).toBe(7_925);
	});
});

describe('Confucius Institutes at the end of the year', () => {
	const rows = getTable(set, 'institutes').rows.filter(
		(row) => text(row, 'kind') === 'confucius_institute'
	);
	const getYear = (row: CsvRow, column: string) => Number(text(row, column).slice(0, 4));

	it.each(COUNTRY_CODES)('are counted for %s from the year each opened', (code) => {
		const counts = YEARS.map(
			(year) =>
				rows.filter(
					(row) =>
						text(row, 'country') === code &&
						getYear(row, 'opened') <= year &&
						(text(row, 'closed') === '' || getYear(row, 'closed') > year)
				).length
		);
		expect(core.confuciusInstitutes[code]).toEqual(counts);
	});

	it('begin in Tashkent, the only one of the five countries in 2005', () => {
		const in2005 = COUNTRY_CODES.map((code) => core.confuciusInstitutes[code][0]);
		expect(in2005).toEqual(COUNTRY_CODES.map((code) => (code === 'UZB' ? 1 : 0)));
	});

	it('are all on the map', () => {
		const sites = core.institutes.filter(({ kind }) => kind === 'confucius_institute');
		expect(sites.map(({ id }) => id).sort()).toEqual(rows.map((row) => text(row, 'id')).sort());
	});
});

describe('corridors', () => {
	const segments = core.corridors.flatMap((corridor) => corridor.segments);

	it('are all lines and segments of the tables', () => {
		expect(core.corridors).toHaveLength(getTable(set, 'corridors').rows.length);
		expect(segments).toHaveLength(getTable(set, 'segments').rows.length);
	});

	it('have a state for each year and a course of two points or more', () => {
		expect(segments.every(({ statuses }) => statuses.length === YEARS.length)).toBe(true);
		expect(
			drawOverview(core).corridors.every((corridor) =>
				corridor.segments.every(({ lonLats }) => lonLats.length >= 2)
			)
		).toBe(true);
	});

	it('keep the road from Qalai-Khumb to Rushon in use while it is rebuilt', () => {
		const road = segments.find(({ id }) => id === 'qalaikhumb-rushon');
		expect(road?.statuses[getYearIndex(2021)]).toBe('operational');
		expect(road?.statuses[getYearIndex(2023)]).toBe('reconstruction');
	});

	it('mark a road as rebuilt in use only if its own source says so', () => {
		const rebuilt = segments.filter(({ statuses }) => statuses.includes('reconstruction'));
		expect(rebuilt.map(({ id }) => id)).toEqual([
			'kz-aktobe',
			'kz-karabutak-kyzylorda',
			'kz-kyzylorda-shymkent',
			'kz-shymkent-almaty',
			'bishkek-balykchy',
			'balykchy-dolon',
			'kulob-qalaikhumb',
			'qalaikhumb-rushon'
		]);
		const border = segments.find(({ id }) => id === 'sarytash-irkeshtam');
		expect(border?.statuses[getYearIndex(2009)]).toBe('construction');
	});

	it('mark as unverified what is not in their cited source', () => {
		for (const id of ['kz-karabutak-kyzylorda', 'kumkol-karakoin']) {
			expect(segments.find((segment) => segment.id === id)?.evidence, id).toBe('recalled');
		}
	});

	it('show the oil line from Kenkiyak to Kumkol as agreed, built and in use', () => {
		const line = segments.find(({ id }) => id === 'kenkiyak-kumkol');
		expect(line?.statuses.slice(0, 5)).toEqual([
			null,
			'agreed',
			'construction',
			'construction',
			'operational'
		]);
	});
});

describe('trade', () => {
	it('adds up to 70,068 million USD of Chinese returns in 2022, without rounded press figures', () => {
		const getAmount = (sourceId: string, country: string) => {
			const row = getTable(set, 'trade').rows.find(
				(each) =>
					text(each, 'year') === '2022' &&
					text(each, 'country') === country &&
					text(each, 'source_id') === sourceId
			);
			return row ? number(row, 'total_musd') : NaN;
		};
		const amounts = [
			getAmount('xinhua-2024-kz-background', 'KAZ'),
			getAmount('cctv-2023-05-kg', 'KGZ'),
			getAmount('xinhua-2024-tj-background', 'TJK'),
			getAmount('cctv-2023-05-tm', 'TKM'),
			getAmount('newschina-2023-xian', 'UZB')
		];
		expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(70_068);
	});
});
