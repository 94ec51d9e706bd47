import { describe, expect, it } from 'vitest';
import { readRegionAreas } from '../../data/build/geo/region-areas';
import { readTables, getTable } from '../../data/build/read-tables';
import { shapeExplore } from '../../data/build/shape/explore/explore';
import { placeAlignment, selectAgreementChanges } from '../../src/lib/core/data/explore/alignment';
import { selectPolls, selectPollsIn } from '../../src/lib/core/data/explore/polls';
import { formatAnswer } from '../../src/lib/text/poll-labels';
import {
	selectRussiaBesideChina,
	selectStudentsInRussiaSeries
} from '../../src/lib/figures/russia';
import { COUNTRY_CODES, type CountryCode } from '../../src/lib/core/domain/countries';
import { YEARS, getYearIndex } from '../../src/lib/core/domain/years';

const { set } = readTables(process.cwd());
const tables = shapeExplore(set, await readRegionAreas());

const steps = (country: CountryCode, side: 'russia' | 'china') =>
	YEARS.map((year) => placeAlignment(tables, country, year)[side].step);
/** The first year of each run of equal steps. */
const turns = (country: CountryCode, side: 'russia' | 'china') => {
	const all = steps(country, side);
	return all.flatMap((step, i) => (step === all[i - 1] ? [] : [`${YEARS[i]} ${step}`]));
};

describe('alignment', () => {
	it('has every row of the table', () => {
		expect(tables.agreements).toHaveLength(getTable(set, 'alignment').rows.length);
		expect(tables.agreements.filter(({ drawn }) => !drawn)).toContainEqual(
			expect.objectContaining({ country: 'KGZ', status: 'EAEU', fromDate: '2015-08-12' })
		);
	});

	it.each<[CountryCode, string[]]>([
		['KAZ', ['2005 strategic', '2011 comprehensive', '2019 comprehensive-raised']],
		['KGZ', ['2005 loose', '2013 strategic', '2018 comprehensive', '2023 comprehensive-raised']],
		['TJK', ['2005 loose', '2013 strategic', '2017 comprehensive']],
		['TKM', ['2005 none', '2007 contact', '2013 strategic', '2023 comprehensive']],
		['UZB', ['2005 loose', '2012 strategic', '2016 comprehensive']]
	])('moves %s towards China by %j', (country, expected) => {
		expect(turns(country, 'china')).toEqual(expected);
	});

	it('has four countries at alliance with Russia in every year, and Turkmenistan at contact', () => {
		for (const code of COUNTRY_CODES) {
			expect(turns(code, 'russia')).toEqual(
				code === 'TKM' ? ['2005 contact', '2017 strategic'] : ['2005 alliance']
			);
		}
	});

	it('bases Uzbekistan on two agreements while it is in the CSTO, then only on the treaty', () => {
		const agreements = (year: number) =>
			placeAlignment(tables, 'UZB', year).russia.restsOn.map(({ status }) => status);
		expect(agreements(2011)).toEqual(['alliance_treaty_RUS', 'CSTO']);
		expect(agreements(2012)).toEqual(['alliance_treaty_RUS']);
		const [left] = selectAgreementChanges(tables, 'UZB', 2012).filter(
			({ agreement }) => agreement.status === 'CSTO'
		);
		expect(left).toMatchObject({ change: 'ends', date: '2012-12-19' });
	});

	it('marks recalled rows and keeps their source', () => {
		const cis = tables.agreements.find(
			({ country, status }) => country === 'KAZ' && status === 'CIS'
		);
		expect(cis).toMatchObject({ quality: 'unverified', sourceId: 'cis-charter' });
	});
});

describe('polls', () => {
	it('have every answer of the table once', () => {
		const answers = tables.polls.flatMap((poll) => poll.answers);
		expect(answers).toHaveLength(getTable(set, 'opinion').rows.length);
	});

	it('group the answers of one question: relations with China, Kyrgyzstan 2018', () => {
		const poll = selectPolls(tables, 'KGZ', 2018).find(
			({ question }) => question === 'State of relations with China'
		);
		expect(poll?.subjects).toEqual(['CHN']);
		expect(poll?.answers.map(({ answer, value }) => [answer, value])).toEqual([
			['good', 39],
			['bad', 31]
		]);
	});

	it('put a poll of a month into its year', () => {
		const sides = selectPolls(tables, 'KAZ', 2022).filter(({ question }) =>
			question.startsWith('Which side of the war')
		);
		expect(sides.map(({ yearText, answers }) => [yearText, answers.length])).toEqual([
			['2022-03', 2],
			['2022-11', 3]
		]);
	});

	it('keep means of four countries separate, and a change separate from a level', () => {
		expect(
			tables.polls
				.filter(({ countries }) => countries.length > 1)
				.map(({ answers }) => answers[0]?.value)
		).toEqual([80, 46, 30]);
		expect(selectPolls(tables, 'KAZ', 2010)).toEqual([]);
		const change = selectPolls(tables, 'KAZ', 2018)[0]?.answers[0];
		expect(change).toMatchObject({ answer: 'change', value: -15, unit: 'percentage points' });
		expect(formatAnswer(change!)).toBe('−15 points');
	});

	it('have none of Turkmenistan', () => {
		expect(selectPollsIn(tables, 'TKM')).toEqual([]);
	});
});

describe('Russia compared with China', () => {
	it.each<[CountryCode, number, number]>([
		['KAZ', 69_836, 7_925],
		['KGZ', 7_247, 2_400],
		['TJK', 19_756, 2_390],
		['TKM', 21_938, 1_897],
		['UZB', 26_283, 3_838]
	])('has %s with %i tertiary and %i degree students in 2018', (code, inRussia, inChina) => {
		const beside = selectRussiaBesideChina(tables, code, 2018);
		expect(beside.inRussia[0]).toMatchObject({ students: inRussia, basis: 'unesco' });
		expect(beside.degreeInChina.value).toBe(inChina);
	});

	it('has a gap in UNESCO’s line in 2010 and 2013 for all, and after 2019', () => {
		for (const code of COUNTRY_CODES) {
			const line = selectStudentsInRussiaSeries(tables, code);
			for (const year of [2010, 2013, 2020, 2021, 2022, 2023]) {
				expect(line[getYearIndex(year)]).toMatchObject({ value: null, quality: 'none' });
			}
		}
		expect(selectStudentsInRussiaSeries(tables, 'TKM')[getYearIndex(2012)]?.value).toBeNull();
	});

	it('marks the ministry’s 61,000 of 2021 as “about”, and never splits 185,000 of five', () => {
		expect(selectRussiaBesideChina(tables, 'KAZ', 2021).inRussia).toEqual([
			expect.objectContaining({
				students: 61_000,
				basis: 'ministry',
				quality: 'estimate',
				bound: 'about'
			})
		]);
		expect(
			tables.studentsInRussia.find(({ countries, year }) => countries.length > 1 && year === 2023)
		).toMatchObject({ students: 185_000 });
		expect(selectRussiaBesideChina(tables, 'TJK', 2023).inRussia).toEqual([]);
	});

	it('counts dated Russian centres by year and names the undated', () => {
		const { centres, undatedCentres } = selectRussiaBesideChina(tables, 'TJK', 2008);
		expect(centres.map(({ id }) => id)).toEqual([
			'ru-tjk-dushanbe-rtsu',
			'rm-tjk-dushanbe-languages',
			'rm-tjk-dushanbe-rtsu',
			'rm-tjk-dushanbe-ped'
		]);
		expect(undatedCentres).toEqual([]);
		const uzbek = selectRussiaBesideChina(tables, 'UZB', 2023).undatedCentres;
		expect(uzbek.map(({ id }) => id)).toEqual(['rh-uzb-tashkent']);
	});
});
