import { describe, expect, it } from 'vitest';
import built from '#built/explore.json';
import { YEARS } from '../core/domain/years';
import { isRowSubject } from './provenance';
import {
	formatPeriod,
	listPermitsByYear,
	getPlacesFigure,
	buildSampleFigure,
	findSample,
	selectInstituteFacts,
	selectSamplesAlone,
	selectWorkers,
	buildWorkerFigure
} from './people';
import type { ExploreTables } from '../core/data/explore/types';

const tables = built as unknown as ExploreTables;
const workers = (country: 'KAZ' | 'KGZ' | 'TJK' | 'UZB') => selectWorkers(tables, country);
const listTexts = (figures: ReturnType<typeof workers>, measure: string) =>
	figures
		.filter((figure) => figure.measure === measure)
		.map((figure) => `${figure.period} ${buildWorkerFigure(figure).text}`);

describe('Chinese workers', () => {
	it('are drawn as permits of a year, never as people on a date', () => {
		const drawn = listPermitsByYear(workers('KAZ')).flatMap(({ value }, index) =>
			value === null ? [] : [`${YEARS[index]} ${value}`]
		);
		expect(drawn).toEqual(['2015 13373', '2016 12699']);
		expect(listTexts(workers('KAZ'), 'permits_in_force')).toContain('2023-08-01 3,768');
	});

	it('have their bounds and doubts in words', () => {
		expect(listTexts(workers('KGZ'), 'permits_issued')).toEqual([
			'2016 about 9,500',
			'2018 at least 9,498',
			'2019 about 8,900'
		]);
		expect(listTexts(workers('KAZ'), 'permits_in_force')).toEqual(
			expect.arrayContaining(['2020-01-01 4,524', '2020-02-01 ?\u{a0}5,266', '2020-09 3,579'])
		);
		expect(listTexts(workers('TJK'), 'share_of_foreign_workers')).toEqual(['2011-01 at least 60%']);
		expect(workers('UZB')).toEqual([]);
	});

	it('name their row, unit and period on their cards', () => {
		const figure = buildWorkerFigure(
			workers('TJK').find(({ measure }) => measure === 'permits_issued_part_year')!
		);
		expect(figure).toMatchObject({
			label: 'work permits issued to Chinese citizens, January 2012–July 2012',
			value: 1962,
			quality: 'unverified'
		});
		expect(isRowSubject(figure.subject) && figure.subject.row).toEqual({
			file: 'chinese_workers.csv',
			key: [['id', ['work-tjk-2012-01to07']]]
		});
	});
});

it('formats a date and a span', () => {
	expect(formatPeriod('2019')).toBe('2019');
	expect(formatPeriod('2019-11-21/2019-12-03')).toBe('21 November 2019–3 December 2019');
});

it('offers places for a study year, which are not holders', () => {
	const figures = tables.scholarshipPlaces
		.filter(({ country }) => country === 'TJK')
		.map((row) => `${getPlacesFigure(row).text} ${getPlacesFigure(row).label}`);
	expect(figures).toEqual([
		'120 Chinese government scholarship places promised, 2011/12',
		'300 Chinese government scholarship places offered, 2017/18',
		'350 Chinese government scholarship places offered, 2018/19',
		'30 scholarships from the Chinese ambassador, 2024/25'
	]);
});

describe('respondents', () => {
	const poll = (year: number, question: RegExp) =>
		tables.polls.find(
			({ countries, firstYear, question: words }) =>
				countries[0] === 'KGZ' && firstYear === year && question.test(words)
		)!;

	it('belong to the answers of their own poll', () => {
		expect(buildSampleFigure(findSample(tables, poll(2019, /China/))!).text).toBe('1,483');
		expect(findSample(tables, poll(2021, /September/))?.respondents).toBe(1209);
		expect(findSample(tables, poll(2021, /August/))).toBeNull();
	});

	it('of polls without an answer stand alone', () => {
		const [alone, ...more] = selectSamplesAlone(tables, 'TKM', 2022);
		expect(alone?.respondents).toBe(1500);
		expect(more).toEqual([]);
		expect(selectSamplesAlone(tables, 'KGZ', 2019)).toEqual([]);
	});
});

it('lists learners and trades of an institute, with the limits of their sources', () => {
	const listFacts = (id: string) =>
		selectInstituteFacts(tables, { id, name: id }).map(
			({ term, date, figure }) => `${term}: ${figure.text} (${date})`
		);
	expect(listFacts('ci-uzb-tashkent')).toEqual([
		'Learners: 30–50 (2005)',
		'Learners: fewer than 200 (2014)',
		'Enrolments since opening: almost 3,000 (2014)',
		'Learners since opening: almost 3,000 (2016)',
		'Learners: at least 800 (2018)',
		'Learners since opening: 4,000 (2018)',
		'Learners: 800 (2024)'
	]);
	expect(listFacts('lw-uzb-tashkent')).toEqual([
		'Trades: Modern logistics and information technology (29 July 2022)',
		'People who benefited: at least 7,000 (September 2025)'
	]);
	expect(listFacts('no-such-institute')).toEqual([]);
});

it('bug: says the bounds that the notes of the institutes in Astana, Osh and Dushanbe give', () => {
	const listTexts = (id: string) =>
		selectInstituteFacts(tables, { id, name: id }).map(({ figure }) => figure.text);
	expect(listTexts('ci-kaz-astana')).toEqual([
		...['20', '86', 'at least 530', 'at least 14,000', 'at least 15,000']
	]);
	expect(listTexts('ci-kgz-osh')).toEqual(['350', 'at least 300']);
	expect(listTexts('ci-tjk-dushanbe')).toEqual([
		...['about 200', '39,000', 'at least 6,200', 'about 42,000']
	]);
});
