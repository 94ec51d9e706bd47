import { expect, it } from 'vitest';
import type { Poll, PollAnswer } from '$lib/core/data/explore/types';
import { getAnswerFigure } from './poll-facts';

const answer: PollAnswer = {
	id: 'gallup-1',
	answer: 'approve: 2 of 3',
	value: -15,
	unit: 'percentage points',
	quality: 'estimate',
	bound: null,
	note: '',
	sourceId: 'gallup'
};
const poll: Poll = {
	countries: ['KAZ'],
	pollster: 'Gallup',
	question: 'Leadership of China?',
	yearText: '2017-2018',
	firstYear: 2017,
	lastYear: 2018,
	subjects: ['CHN'],
	answers: [answer]
};

it('keeps the figure of an answer separate from its text', () => {
	expect(getAnswerFigure(poll, answer, null)).toMatchObject({
		country: 'KAZ',
		year: 2018,
		value: -15,
		text: '−15 points',
		quality: 'estimate',
		subject: { unit: 'percentage points' }
	});
	const share = { ...answer, value: 52.5, unit: 'percent' } as const;
	expect(getAnswerFigure(poll, share, null).text).toBe('52.5%');
});
