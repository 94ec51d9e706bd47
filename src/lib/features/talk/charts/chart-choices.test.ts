import { expect, it } from 'vitest';
import { STORY } from '$lib/story/story';
import { copyStory, getShownTalk } from '../shown-talk';
import { changeStep } from '../talk-edits';
import { formatUserTalk, parseUserTalk } from '../user-talk-format';
import type { UserStep, UserTalk } from '../user-talk-schema';
import { canHaveChart, chooseChart, listChartChoices } from './chart-choices';

const step = (more: Partial<UserStep> = {}): UserStep => ({
	...{ id: 'a', title: 'A', text: 'One\n\nTwo', notes: '', link: '/2018', sources: [] },
	...more
});
const talk = (...steps: UserStep[]): UserTalk => ({ title: 'T', author: '', steps });

/** A step after a choice, as a talk's file keeps it. */
function choose(before: UserStep, reference: string | null): UserStep {
	const changed = changeStep(talk(before), before.id, chooseChart(before, reference));
	const parsed = parseUserTalk(formatUserTalk(changed));
	if (!parsed.ok) throw new Error(parsed.error);
	return parsed.talk.steps[0]!;
}

it('bug: a chart could not be added to a step that had none: it stands beside its map', () => {
	const chosen = choose(step(), 'talk:students');
	expect(chosen).toMatchObject({ chart: 'talk:students', layout: 'both' });
	const shown = getShownTalk(talk(chosen)).steps[0]!;
	expect(shown.chart).toEqual(STORY.steps.find(({ id }) => id === 'students-rise')!.chart);
	expect(shown.evidence.chart.length).toBeGreaterThan(0);
});

it('keeps how a step shows its chart when another takes its place', () => {
	const before = step({ chart: 'talk:students', layout: 'both', large: 'chart' });
	expect(choose(before, 'talk:gas')).toEqual({ ...before, chart: 'talk:gas' });
	const closing = choose(step({ layout: 'closing' }), 'talk:answer');
	expect(closing).toMatchObject({ chart: 'talk:answer', layout: 'closing' });
});

it('leaves the map, or the words that close a talk, without a chart', () => {
	const both = step({ chart: 'talk:students', layout: 'both', large: 'chart', largeFrom: 1 });
	expect(choose(both, null)).toEqual(step());
	expect(choose(step({ chart: 'talk:gas', layout: 'chart' }), null)).toEqual(step());
	const closing = step({ chart: 'talk:answer', layout: 'closing' });
	expect(choose(closing, null)).toEqual(step({ layout: 'closing' }));
});

it('leaves no click that shows nothing once the chart has gone', () => {
	const builds = [{ text: [0], series: [0] }, { series: [1] }, { text: [1], series: [2] }];
	const before = step({ chart: 'talk:students', layout: 'both', builds });
	expect(choose(before, null).builds).toEqual([{ text: [0] }, { text: [1] }]);
	const alone = { ...before, builds: [{ text: [0, 1] }, { series: [0] }] };
	expect(choose(alone, null).builds).toBeUndefined();
});

it('offers each chart of the atlas’s talk once, by its title', () => {
	const choices = listChartChoices(copyStory());
	const references = STORY.steps.flatMap(({ chartReference }) => chartReference ?? []);
	expect(choices.map(({ reference }) => reference)).toEqual([...new Set(references)]);
	for (const { title } of choices) expect(title).not.toBe('');
	expect(new Set(choices.map(({ title }) => title)).size).toBe(choices.length);
});

it('offers the charts of pages that other steps have, first', () => {
	const reference = '/embed/relation';
	const own = step({ id: 'b', title: 'Money and students', chart: reference, layout: 'chart' });
	// until it is loaded a chart has the title of its step
	expect(listChartChoices(talk(step(), own))[0]).toEqual({ reference, title: own.title });
});

it('is for steps with a map, and the last slide', () => {
	expect(canHaveChart(step())).toBe(true);
	expect(canHaveChart(step({ layout: 'closing' }))).toBe(true);
	expect(canHaveChart(step({ layout: 'words' }))).toBe(false);
});
