import { describe, expect, it } from 'vitest';
import { formatWithRemedy } from '../../data-error';
import { readTables, type TableSet } from '../../read-tables';
import { createFigureFinder } from '../figure-names';
import { checkBases, countSentences, type BasedTexts } from './check-bases';
import { evaluateBase } from './evaluate';
import { parseExpression } from './parse-expression';
import { listClaimTexts } from './read-bases';
import { findClaimedWords, splitSentences } from './sentences';

const { set } = readTables(process.cwd());
const context = { set, find: await createFigureFinder(set) };
const isTrue = (source: string) => evaluateBase(source, context).isTrue;

describe('an expression', () => {
	it.each([
		['students.KAZ.2018 = 11784', true],
		['students.KAZ.2018 < students.KAZ.2017', true],
		['students.KAZ.2018 > students.KAZ.2017', false],
		['rank(students, TKM, 2018) = 5 of 5', true],
		['rank(students, TKM, 2018) = 4 of 5', false],
		['peak(students, KAZ, 2005, 2018) = 2017', true],
		['count(opinion, country = TKM, question = "Approve of China") = 0', true],
		['day(2013-09-07-xi-jinpings-silk-road-economic-belt-speech) = 2013-09-07', true],
		['day(2013-09-07-xi-jinpings-silk-road-economic-belt-speech) > 2012-06-07', true],
		['row(events, 2013-09-07-xi-jinpings-silk-road-economic-belt-speech)', true],
		['row(events, 2099-a-summit)', false],
		['says(projects, p057, "local protests")', true],
		['says(projects, p057, "moon")', false],
		['largest(world_origins.students) = 50600', true],
		['smallest(world_origins.students) = 11784', true],
		['(students.KAZ.2018 - students.KAZ.2017) / students.KAZ.2017 = -0.17', true],
		['cell.opinion.kaz-2021-gallup-world-poll-1 > cell.opinion.kaz-2022-gallup-world-poll-1', true]
	])('%s is %s', (source, expected) => {
		expect(isTrue(source)).toBe(expected);
	});

	it('bug: a date compared with a number was neither, so that nothing was ever counted', () => {
		expect(isTrue('count(alignment, organisation_or_status = CSTO, to_date >= "2013") = 0')).toBe(
			true
		);
		expect(isTrue('count(alignment, organisation_or_status = CSTO, to_date >= "2012") = 0')).toBe(
			false
		);
		expect(() => isTrue('count(alignment, to_date >= 2013) = 0')).toThrow('compare it with "2013"');
	});

	it('is compared at the decimals that it prints', () => {
		expect(isTrue('students.KAZ.2018 / 1000 = 11.8')).toBe(true);
		expect(isTrue('students.KAZ.2018 / 1000 = 11.79')).toBe(false);
	});

	it('reads an item of a list in a cell', () => {
		expect(isTrue('count(opinion, countries = KAZ) > 0')).toBe(true);
	});

	it('says what the tables give, and in which lines', () => {
		const { found, rows } = evaluateBase('students.KAZ.2018 = 11000', context);
		expect(found).toBe('11784');
		expect(rows).toEqual([expect.stringMatching(/^data\/tables\/student_series\.csv:\d+$/)]);
	});

	it.each([
		['students.KAZ.2018', 'compares nothing'],
		['students.KAZ.2018 =', 'ends too soon'],
		['rank(students, TKM, 2018 = 5 of 5', 'lacks a )'],
		['rank(students, RUS, 2018) = 5 of 5', 'RUS is not one of the five countries'],
		['mean(students) = 1', 'there is no function mean'],
		['count(nothing) = 0', 'there is no table nothing'],
		['count(opinion, planet = Mars) = 0', 'opinion has no column planet'],
		['total(opinion.value, country = TKM, question = "none") = 0', 'no row of opinion'],
		['students.KAZ.2050 = 1', '{students.KAZ.2050}'],
		['students.TKM.2021 = 0', 'a figure is missing'],
		['students.KAZ.2018 = 1 1', 'goes on after its end'],
		['students.KAZ.2018 = §', 'is not understood']
	])('that is wrong says why: %s', (source, message) => {
		expect(() => evaluateBase(source, context)).toThrow(message);
	});

	it('tells a minus from a hyphen', () => {
		expect(parseExpression('a-b = -15')).toMatchObject({
			left: { kind: 'word', word: 'a-b' },
			right: { kind: 'number', value: -15 }
		});
	});
});

describe('a sentence', () => {
	const getText = (text: string) => findClaimedWords(text).map(({ word }) => word);

	it('claims by typed figures and by words without exception', () => {
		expect(getText('Only four came, most of them in a peak year; it never fell by 12.5%.')).toEqual(
			['Only', 'four', 'most', 'peak', 'never', '12.5']
		);
	});

	it('claims nothing by figures in braces, dates and the five countries', () => {
		expect(
			getText(
				'Of {projects.all.2023} projects in all five, on 18 and 19 May 2023 and from 2005–2018, at last.'
			)
		).toEqual([]);
	});

	it('ends at a full stop before a capital', () => {
		expect(splitSentences('One came. “Two,” he said. It is $3.7 billion.')).toHaveLength(3);
	});
});

function textsWith(text: string, bases: BasedTexts['bases']): BasedTexts {
	const file = 'steps/one.yaml';
	return { file, bases, findLine: () => 9, texts: [{ text, file, line: 4 }] };
}
const listErrors = (text: string, bases: BasedTexts['bases'], tables: TableSet = set) =>
	checkBases(textsWith(text, bases), { ...context, set: tables }).map(formatWithRemedy);

describe('the check of sentences', () => {
	const text = 'Turkmenistan sends the fewest.';
	const bases = { 'the fewest': 'rank(students, TKM, 2018) = 5 of 5' };

	it('accepts a sentence with a true base', () => {
		expect(listErrors(text, bases)).toEqual([]);
	});

	it('reports a word without a base, by its line', () => {
		expect(listErrors(text, {})).toEqual([
			'steps/one.yaml:4: “fewest” has no base: name what it rests on under bases, or say less'
		]);
	});

	it('reports a base that is no longer true, with what the tables give and where', () => {
		const [error] = listErrors(text, { 'the fewest': 'rank(students, TKM, 2018) = 4 of 5' });
		expect(error).toContain('steps/one.yaml:9: “the fewest” rests on rank(students, TKM, 2018)');
		expect(error).toContain('the tables give 5 of 5 (data/tables/student_series.csv:');
	});

	it('reports quoted words that the text no longer says', () => {
		expect(listErrors('Turkmenistan sends students.', bases)[0]).toContain(
			'no text says “the fewest”'
		);
	});

	it('reports a base whose row is gone', () => {
		const events = set.tables.get('events')!;
		const id = '2013-09-07-xi-jinpings-silk-road-economic-belt-speech';
		const tables = new Map(set.tables).set('events', {
			...events,
			rows: events.rows.filter(({ cells }) => cells.id !== id)
		});
		const errors = listErrors(
			'It was the first offer.',
			{ 'the first offer': `row(events, ${id})` },
			{ ...set, tables }
		);
		expect(errors[0]).toContain('the tables give no such row or words (data/tables/events.csv)');
	});

	it('counts sentences with a base and without', () => {
		expect(
			countSentences([textsWith(`${text} They study there. {students.TKM.2018} came.`, bases)])
		).toEqual({ withBase: 2, without: 1 });
	});
});

describe('the claims of the paper', () => {
	it('each say what their verdict rests on', () => {
		const { texts, errors } = listClaimTexts(process.cwd());
		expect(errors).toEqual([]);
		expect(texts).toHaveLength(14);
		for (const { bases } of texts) expect(Object.keys(bases).length).toBeGreaterThan(0);
	});
});
