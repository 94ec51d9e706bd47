import { describe, expect, test } from 'vitest';
import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import { YEARS } from '../../core/domain/years';
import { makeTableRow } from '../../core/data/provenance-rows';
import { loadExplore } from '../../text/load-explore';
import type { Answer } from './answer';
import {
	computeChange,
	computeEdgeYear,
	computePerPerson,
	computeRank,
	computeRatio,
	computeShare,
	computeShareOfSum,
	computeSum
} from './compute';
import { ANSWER_IDS, findCountryAnswers, type AnswerId } from './country-answers';
import type { AnswerMeasure, AnswerPart } from './part';
import { getDebtPart, getStudentsPart, listStudentsByYear, listStudentsOfFive } from './parts';

const tables = await loadExplore();
const words = { label: 'of the whole' };

const DEBT: AnswerMeasure = { subject: 'debt', unit: 'USD', timing: 'stock' };
const DEALS: AnswerMeasure = {
	...{ subject: 'deals', unit: 'USD', timing: 'flow', isAnnounced: true }
};
const DIRECT: AnswerMeasure = {
	...{ subject: 'direct-investment', unit: 'USD', timing: 'flow', countedBy: 'host' }
};

const makePart = (
	value: number | null,
	measure: AnswerMeasure,
	rest: Partial<AnswerPart> = {}
): AnswerPart => ({
	...{ country: 'TJK', year: 2020, value, quality: value === null ? 'none' : 'reported' },
	...{ bound: null, sourceId: 'a', note: '', label: 'a figure', text: String(value), measure },
	row: makeTableRow('context.csv', { country: 'TJK' }),
	...rest
});

const say = (country: 'TJK' | 'KAZ', year: number, id: AnswerId) =>
	findCountryAnswers(tables, country, year, id)[0]?.sentence;

const listGiven = (country: CountryCode, year: number) =>
	ANSWER_IDS.flatMap((id) => findCountryAnswers(tables, country, year, id)).filter(
		({ answer }) => answer.refused === null
	);

const reason = ({ refused }: Answer) => refused;

describe('answers of the tables', () => {
	test('Tajikistan’s debt says the 38 percent that two sums left to the reader', () => {
		expect(say('TJK', 2020, 'debt-share')).toBe(
			'Tajikistan owed China $1.20 billion of its $3.16 billion of external debt on 1 October 2020: 38%'
		);
	});

	test('bug: the creditor was guessed from its name, which the languages translate', () => {
		const debts = tables.debt.map((debt) => ({ ...debt, creditor: 'x' }));
		const answers = findCountryAnswers({ ...tables, debt: debts }, 'TJK', 2020, 'debt-share');
		expect(answers[0]?.sentence).toMatch(/^Tajikistan owed China /);
		const bank = findCountryAnswers({ ...tables, debt: debts }, 'TJK', 2018, 'debt-share');
		expect(bank[0]?.sentence).toContain('the Export-Import Bank of China');
		const chinese = debts.find(({ creditorId }) => creditorId === 'CHN')!;
		expect(getDebtPart(chinese).row).toEqual(getDebtPart({ ...chinese, creditor: 'China' }).row);
	});

	test('an answer names its formula and both of its rows', () => {
		const [{ answer } = { answer: null }] = findCountryAnswers(tables, 'TJK', 2020, 'debt-share');
		const { subject, parts = [] } = answer!.figure!;
		expect(subject).toMatchObject({
			rule: 'Computed by the atlas: $1.20 billion ÷ $3.16 billion × 100.'
		});
		expect(parts.map(({ row }) => new Map(row.key).get('indicator'))).toEqual([
			['debt_owed'],
			['external_debt']
		]);
	});

	test('counts of people are compared with what they are a part of', () => {
		expect(say('KAZ', 2018, 'degree-share')).toBe(
			'Kazakhstan, 2018: 67% of the students study for a degree'
		);
		expect(say('KAZ', 2018, 'students-change')).toBe(
			'Kazakhstan, 2018: +11,003 (15 times the first figure) students in China since 2005'
		);
		expect(say('KAZ', 2018, 'students-per-institute')).toBe(
			'Kazakhstan, 2018: 2,357 students in China per Confucius Institute'
		);
	});

	test('a year without a count of students has no answer about them', () => {
		const [students] = findCountryAnswers(tables, 'KAZ', 2020, 'degree-share');
		expect(students).toMatchObject({ sentence: null, answer: { refused: 'no-figure' } });
	});

	test('each answer of every country and year is no better known than its parts', () => {
		for (const country of COUNTRY_CODES) {
			for (const year of YEARS) {
				for (const { answer, sentence } of listGiven(country, year)) {
					expect(sentence).not.toBeNull();
					const doubts = answer.parts.filter(({ quality }) => quality !== 'reported');
					if (doubts.length > 0) expect(answer.figure!.quality).not.toBe('reported');
					const labels = answer.figure!.parts!.map(({ label }) => label);
					expect(new Set(labels).size).toBe(labels.length);
				}
			}
		}
	});

	test('all kinds of answers are given for some country and year', () => {
		const given = COUNTRY_CODES.flatMap((country) =>
			YEARS.flatMap((year) => listGiven(country, year).map(({ id }) => id))
		);
		expect([...new Set(given)].sort()).toEqual([...ANSWER_IDS].sort());
	});

	test('the first and last year of a series are those with a figure', () => {
		const edges = (['first', 'last'] as const).map(
			(edge) => computeEdgeYear(listStudentsByYear('UZB'), edge, words).figure?.value
		);
		expect(edges[0]).toBeGreaterThanOrEqual(2005);
		expect(edges[1]).toBeGreaterThanOrEqual(2018);
		expect(computeEdgeYear([], 'first', words).refused).toBe('no-figure');
	});

	test('bug: the ratio of a change did not say of what, next to shares of the first figure', () => {
		const from = makePart(100, DEBT, { year: 2010 });
		const change = (value: number) =>
			computeChange(from, makePart(value, DEBT, { year: 2015 }), words).figure?.text;
		expect(change(300)).toBe('+$200 million (3.0 times the first figure)');
		expect(change(50)).toBe('−$50 million (−50%)');
	});

	test('a share of a sum names the rows of all its parts', () => {
		const { figure } = computeShareOfSum(
			getStudentsPart('KAZ', 2018),
			listStudentsOfFive(2018),
			{ label: 'all five' },
			words
		);
		const [own, sum] = figure!.parts!;
		expect(own!.row.key).toEqual(makeTableRow(own!.row.file, { country: 'KAZ', year: 2018 }).key);
		expect(sum!.row).toEqual(makeTableRow(own!.row.file, { year: 2018 }));
		const gap = [makePart(1, DEBT), makePart(null, DEBT)];
		expect(reason(computeShareOfSum(gap[0]!, gap, words, words))).toBe('no-figure');
	});

	test('a rank counts only countries with a figure', () => {
		const five = listStudentsOfFive(2018);
		const answer = computeRank(five, 'KAZ', words);
		expect(answer.figure?.text).toBe('1 of 5');
		const four = five.map((part) => (part.country === 'TKM' ? { ...part, value: null } : part));
		expect(computeRank(four, 'KAZ', words).figure).toMatchObject({
			text: '1 of 4',
			note: '1 of the five has no figure.'
		});
	});

	test('a rank next to a minimum is an estimate', () => {
		const five = listStudentsOfFive(2018).map((part) =>
			part.country === 'TKM' ? { ...part, bound: 'at least' as const } : part
		);
		expect(computeRank(five, 'UZB', words).figure?.quality).toBe('estimate');
	});
});

describe('what does not belong together is refused', () => {
	const owed = makePart(1200, DEBT);

	test.each<[name: string, part: AnswerPart, whole: AnswerPart, refused: string]>([
		['currencies', owed, makePart(3163, { ...DEBT, unit: 'EUR' }), 'currency'],
		['years', owed, makePart(3163, DEBT, { year: 2019 }), 'year'],
		[
			'dates',
			makePart(1200, DEBT, { asOf: '2020-10-01' }),
			makePart(3163, DEBT, { asOf: '2020-04-01' }),
			'year'
		],
		['flows and stocks', makePart(1, { ...DEBT, timing: 'flow' }), owed, 'timing'],
		['deals and direct investment', makePart(1, DEALS), makePart(2, DIRECT), 'deals-and-direct'],
		[
			'host and home count',
			makePart(1, DIRECT),
			makePart(2, { ...DIRECT, countedBy: 'china' }),
			'counts'
		],
		['things', makePart(1, DEBT), makePart(2, { ...DEBT, subject: 'trade' }), 'unit'],
		['a gap', owed, makePart(null, DEBT), 'no-figure'],
		['nothing', owed, makePart(0, DEBT), 'zero'],
		['less than nothing', makePart(-3, DIRECT), makePart(5, DIRECT), 'negative'],
		['a smaller whole', makePart(5, DEBT), makePart(3, DEBT), 'larger-than-whole']
	])('a share of other %s', (_, part, whole, refused) => {
		const answer = computeShare(part, whole, words);
		expect(answer).toMatchObject({ figure: null, refused });
		expect(answer.refused && answer.why).toMatch(/\.$/);
	});

	test('deals summed over announcements that are not paid', () => {
		const years = [2012, 2013].map((year) => makePart(100, DEALS, { year }));
		expect(reason(computeSum(years, words))).toBe('announced');
	});

	test('stocks of several years, and one figure alone', () => {
		const years = [2012, 2013].map((year) => makePart(100, DEBT, { year }));
		expect(reason(computeSum(years, words))).toBe('timing');
		expect(reason(computeSum([years[0]!], words))).toBe('one-figure');
		expect(reason(computeChange(years[0]!, years[0]!, words))).toBe('one-figure');
	});

	test('a person of another country, and a ratio to nothing', () => {
		const people: AnswerMeasure = { subject: 'population', unit: 'people', timing: 'stock' };
		const elsewhere = makePart(1000, people, { country: 'UZB' });
		expect(reason(computePerPerson(owed, elsewhere, words))).toBe('place');
		expect(reason(computePerPerson(owed, makePart(10, DEBT), words))).toBe('unit');
		expect(reason(computeRatio(owed, makePart(0, people), words))).toBe('zero');
	});

	test('a minimum in the divisor makes the quotient an estimate, in the dividend a minimum', () => {
		const atLeast = { bound: 'at least', quality: 'estimate' } as const;
		const share = computeShare(makePart(1, DEBT, atLeast), makePart(2, DEBT), words);
		expect(share.figure?.text).toBe('at least 50%');
		expect(computeShare(makePart(1, DEBT), makePart(2, DEBT, atLeast), words).figure).toMatchObject(
			{ text: 'about 50%', quality: 'estimate' }
		);
	});

	test('money below zero keeps its sign for each person', () => {
		const people: AnswerMeasure = { subject: 'population', unit: 'people', timing: 'stock' };
		const back = makePart(-393, { ...DIRECT, unit: 'EUR' });
		expect(computePerPerson(back, makePart(19_000_000, people), words).figure?.text).toBe('−€21');
	});
});
