import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { selectPollsIn } from '$lib/core/data/explore/polls';
import { loadExplore } from '$lib/text/load-explore';
import { countOffScale, listJoined, listPollQuestions } from './poll-waves';
import { placePollWaves } from './place-poll-waves';

const tables = await loadExplore();
const list = (country: (typeof COUNTRY_CODES)[number]) =>
	listPollQuestions(selectPollsIn(tables, country));
const getLine = (country: (typeof COUNTRY_CODES)[number], question: string, answer: string) =>
	list(country)
		.find((each) => each.question.startsWith(question))!
		.lines.find((line) => line.answer === answer)!;
const listValues = (line: ReturnType<typeof getLine>) =>
	listJoined(line).map((pair) => pair.map(({ answer }) => answer.value));

describe('the picture of all polls', () => {
	it.each(COUNTRY_CODES)('has every answer of %s once, but those that are no share', (country) => {
		const polls = selectPollsIn(tables, country);
		const points = list(country).flatMap(({ lines }) => lines.flatMap((line) => line.points));
		const answers = polls.flatMap((poll) => poll.answers.map(({ id }) => id));
		expect(points.length + countOffScale(polls)).toBe(answers.length);
		expect(new Set(points.map(({ answer }) => answer.id)).size).toBe(points.length);
		expect(points.every(({ answer }) => answer.unit === 'percent')).toBe(true);
	});

	it('joins one question in years that follow each other, and leaves a gap', () => {
		expect(listValues(getLine('KGZ', 'State of relations with China', 'good'))).toEqual([[39, 55]]);
		// of 2012 to 2015, not to 2017
		expect(listValues(getLine('KAZ', 'Support for membership', 'support'))).toEqual([
			[73, 84],
			[84, 80]
		]);
		expect(
			listValues(
				getLine('KGZ', 'Approve of the job performance of the leadership of Russia', 'approve')
			)
		).toEqual([]);
		expect(listValues(getLine('KAZ', 'Which side of the war', 'Russia'))).toEqual([
			[39, 13],
			[13, 12.8]
		]);
	});

	it('goes on from the source of its neighbour where two sources differ about a wave', () => {
		const line = getLine('KGZ', 'Support for membership', 'support');
		expect(line.points.filter(({ poll }) => poll.firstYear === 2013)).toHaveLength(2);
		expect(listValues(line)).toEqual([
			[67, 72],
			[72, 50],
			[50, 86]
		]);
	});

	it('does not join different questions or pollsters', () => {
		for (const country of COUNTRY_CODES)
			for (const { pollster, question, lines } of list(country))
				for (const { poll } of lines.flatMap((line) => line.points))
					expect([poll.pollster, poll.question]).toEqual([pollster, question]);
	});

	it('has one scale: a point is as high above 0 as its share, in every question', () => {
		const plan = placePollWaves(list('KGZ'), 640);
		const heights = plan.points.map(({ y, point }) => ({ y, value: point.answer.value }));
		const sameRow = heights.filter(
			(_, index) => plan.points[index]!.point.poll.question === 'Main economic threat'
		);
		const [a, b] = [
			sameRow.find(({ value }) => value === 57)!,
			sameRow.find(({ value }) => value === 2)!
		];
		expect((b.y - a.y) / 55).toBeCloseTo(0.52);
	});
});
