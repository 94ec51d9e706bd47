/** Workers, scholarships, learners, flights and ties of cities as their sources print them. */
import { describe, expect, it } from 'vitest';
import { text } from '../../data/build/cells';
import { indexPlaces } from '../../data/build/joined-places';
import { readTables, getTable } from '../../data/build/read-tables';
import { readArchives, readArchiveTables } from '../../data/build/editions/edition-archive';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { shapeExplore } from '../../data/build/shape/explore/explore';
import { COUNTRY_CODES } from '../../src/lib/core/domain/countries';

const { set } = readTables(process.cwd());
const areas = await readRegionAreas();
const tables = shapeExplore(set, areas);
const selectRows = (name: string) => getTable(set, name).rows;
const countBy = <T>(items: readonly T[], getKey: (item: T) => string) =>
	Object.fromEntries(
		[...new Set(items.map(getKey))]
			.sort()
			.map((key) => [key, items.filter((item) => getKey(item) === key).length])
	);

describe('Chinese workers', () => {
	const getValue = (country: string, measure: string, period: string) =>
		tables.workers.find(
			(row) => row.country === country && row.measure === measure && row.period === period
		)?.value;

	it('in Kazakhstan were given 13,373 permits in 2015; 3,768 held one on 1 August 2023', () => {
		expect(getValue('KAZ', 'permits_issued', '2015')).toBe(13_373);
		expect(getValue('KAZ', 'permits_issued', '2016')).toBe(12_699);
		expect(getValue('KAZ', 'permits_in_force', '2023-08-01')).toBe(3768);
	});

	it('of Kazakhstan in early 2020 are two figures, both in doubt', () => {
		const doubted = tables.workers.filter(({ period }) => /^2020-0[12]-01$/.test(period));
		expect(doubted.map(({ value, quality }) => [value, quality])).toEqual([
			[4524, 'unverified'],
			[5266, 'suspect']
		]);
	});

	it('have figures for three countries; none was found for the other two', () => {
		expect(countBy(tables.workers, ({ country }) => country)).toEqual({ KAZ: 17, KGZ: 10, TJK: 4 });
	});
});

describe('ties of cities', () => {
	it('are unverified where they come from an encyclopedia without a year', () => {
		expect(new Set(tables.cityTies.map(({ country }) => country))).toEqual(new Set(COUNTRY_CODES));
		const copied = tables.cityTies.filter(({ sourceId }) => sourceId === 'wikipedia-twin-towns');
		expect(copied.length).toBeGreaterThan(0);
		for (const { id, date, quality } of copied) {
			expect([date, quality], id).toEqual([null, 'unverified']);
		}
	});

	it('have both positions or are regions, districts, provinces or places without one', () => {
		for (const row of selectRows('city_ties')) {
			expect(text(row, 'lon') !== '', text(row, 'id')).toBe(text(row, 'place_kind') === 'city');
		}
	});
});

it('offered 300 and 350 places to Tajikistan, which are not its holders', () => {
	const ofTajikistan = tables.scholarshipPlaces.filter(({ country }) => country === 'TJK');
	expect(ofTajikistan.map(({ academicYear, places }) => `${academicYear} ${places}`)).toEqual([
		'2011/12 120',
		'2017/18 300',
		'2018/19 350',
		'2024/25 30'
	]);
});

it('asked 1,500 or so people in each country in June 2022', () => {
	const wave = tables.pollSamples.filter(({ fieldWork }) => fieldWork === '2022-06');
	expect(wave.map(({ country }) => country).sort()).toEqual([...COUNTRY_CODES].sort());
	expect(wave.map(({ respondents }) => respondents).sort()).toEqual([1500, 1502, 1504, 1509, 1510]);
});

it('has Gallup’s answers of 2010: 47 percent of Tajikistan approve of China, 94 of Russia', () => {
	const of2010 = tables.polls.filter(({ yearText }) => yearText === '2010');
	expect(
		of2010.map(({ countries, subjects, answers }) => [countries[0], subjects[0], answers[0]?.value])
	).toEqual([
		['TJK', 'CHN', 47],
		['TJK', 'RUS', 94],
		['KGZ', 'RUS', 84]
	]);
});

it('keeps both dates of the workshop in Tashkent', () => {
	const workshop = selectRows('institutes').find((row) => text(row, 'id') === 'lw-uzb-tashkent')!;
	expect(text(workshop, 'opened')).toBe('2023-12-21');
	expect(text(workshop, 'note')).toMatch(/in 2024 by tjmc-2025-luban/);
});

it('takes stations of OpenStreetMap under its own licence, and leaves some', () => {
	const taken = selectRows('places_osm').filter((row) => text(row, 'use') === 'yes');
	expect(taken.length).toBeGreaterThan(0);
	expect(taken.length).toBeLessThan(selectRows('places_osm').length);
	const resource = set.dataPackage.resources.find(({ name }) => name === 'places_osm')!;
	expect(resource.licenses?.map(({ name }) => name)).toEqual(['ODbL-1.0']);
	const places = indexPlaces(set);
	for (const row of taken)
		expect(text(places.get(text(row, 'place_id'))!, 'position')).toBe('sourced');
});

it('is empty in editions before these tables', () => {
	const [oldest] = readArchives(process.cwd());
	const older = shapeExplore(readArchiveTables(oldest!), areas);
	expect([older.workers, older.cityTies, older.airRoutes, older.pollSamples]).toEqual([
		[],
		[],
		[],
		[]
	]);
	expect(older.instituteFacts.length).toBeGreaterThan(0);
});

describe('learners of an institute', () => {
	const BOUND_WORDS = 'above|over|exceeded|more than|nearly|almost|about|fewer than|less than';

	/** What a note says of a number behind a word of bound, with the source or year named there. */
	const listBounded = (note: string) =>
		[...note.matchAll(new RegExp(`\\b(?:${BOUND_WORDS}) (\\d[\\d,]*)([^.,;]*)`, 'g'))].map(
			([, digits = '', rest = '']) => ({
				learners: digits.replaceAll(',', ''),
				year: /\b20\d\d\b/.exec(rest)?.[0],
				source: /\(([a-z0-9-]+)\)/.exec(rest)?.[1]
			})
		);
	const notes = new Map(
		selectRows('institutes').map((row) => [text(row, 'id'), text(row, 'note')])
	);

	it('bug: have it in the row of the institute, too', () => {
		const bounded = selectRows('institutes').filter((row) =>
			listBounded(text(row, 'note')).some(({ learners }) => learners === text(row, 'learners'))
		);
		expect(bounded).toHaveLength(5);
		for (const row of bounded)
			expect(text(row, 'learners_qualifier'), text(row, 'id')).not.toBe('');
	});

	it('bug: have the bound that the note of the institute gives with the same number', () => {
		const bounded = selectRows('ci_learners').filter((row) =>
			listBounded(notes.get(text(row, 'institute_id')) ?? '').some(
				({ learners, year, source }) =>
					learners === text(row, 'learners') &&
					(year ?? text(row, 'year')) === text(row, 'year') &&
					(source ?? text(row, 'source_id')) === text(row, 'source_id')
			)
		);
		expect(bounded).toHaveLength(9);
		for (const row of bounded) {
			const at = `${text(row, 'institute_id')} ${text(row, 'year')} ${text(row, 'learners')}`;
			expect(text(row, 'qualifier'), at).not.toBe('');
		}
	});
});
