import { describe, expect, it } from 'vitest';
import { formatPlainText } from '$lib/story/talk';
import { getShownTalk, isBlank } from './shown-talk';
import { addSlide, addStep, changeStep } from './talk-edits';
import { EMPTY_TALK, formatUserTalk } from './user-talk-format';
import type { UserTalk } from './user-talk-schema';

const named = { ...EMPTY_TALK, title: 'Roads and classrooms', author: 'A. Speaker' };

/** Its title and lines as the audience reads them. */
function showOnly({ talk }: { talk: UserTalk }): string[] {
	const [step] = getShownTalk(talk).steps;
	return [step!.title, ...step!.text.map(({ words }) => formatPlainText(words))];
}

describe('a title slide', () => {
	it('bug: the speaker of a talk was neither on its title slide nor in its files', () => {
		expect(showOnly(addSlide(named, 'title'))).toEqual(['Roads and classrooms', 'A. Speaker']);
	});

	it('names the speaker below its own words, and once', () => {
		const { talk, id } = addSlide(named, 'title');
		const change = (text: string) => ({ talk: changeStep(talk, id, { text, title: 'Mine' }) });
		expect(showOnly(change('5 March'))).toEqual(['Mine', '5 March', 'A. Speaker']);
		expect(showOnly(change('By **A. Speaker**'))).toEqual(['Mine', 'By A. Speaker']);
		const columns = getShownTalk(change('one\n\n---\n\ntwo').talk).steps[0]!;
		expect(columns.text.map(({ column }) => column)).toEqual([undefined, 2, 2]);
	});

	it('is the first, in one change', () => {
		const before = addStep(named, { title: 'A view', link: '/2018' });
		const { talk, id } = addSlide(before, 'title');
		expect(talk.steps.map((step) => step.id)).toEqual([id, 'a-view']);
	});

	it('keeps what it borrows out of the file', () => {
		const { steps } = JSON.parse(formatUserTalk(addSlide(named, 'title').talk)) as UserTalk;
		expect(steps[0]).toMatchObject({ title: '', text: '' });
	});
});

describe('bug: a new slide was empty on stage, and nobody said so', () => {
	it('a closing slide repeats title and speaker until it has words', () => {
		const { talk, id } = addSlide(named, 'closing');
		expect(showOnly({ talk })).toEqual(['Roads and classrooms', 'A. Speaker']);
		expect(showOnly({ talk: changeStep(talk, id, { text: 'Thank you' }) })).toEqual([
			'',
			'Thank you'
		]);
	});

	it.each([
		['words', named, true],
		['section', named, true],
		['title', named, false],
		['closing', named, false],
		['title', EMPTY_TALK, true]
	] as const)('tells that a slide is empty: %s', (layout, talk, blank) => {
		const { talk: added, id } = addSlide(talk, layout);
		expect(isBlank(getShownTalk(added).steps[0]!)).toBe(blank);
		const written = changeStep(added, id, { title: 'Something' });
		expect(isBlank(getShownTalk(written).steps[0]!)).toBe(false);
	});
});
