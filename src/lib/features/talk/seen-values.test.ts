import { describe, expect, it } from 'vitest';
import { STORY_FIGURES } from '$lib/story/story';
import {
	getFingerprint,
	listChangedSteps,
	loadSeenCharts,
	recordSeen,
	takeNewValues
} from './seen-values';
import { copyStory } from './shown-talk';
import { UserTalkStore } from './user-talk.svelte';
import { formatUserTalk, parseUserTalk } from './user-talk-format';
import type { UserStep, UserTalk } from './user-talk-schema';

const NAME = Object.entries(STORY_FIGURES).find(
	([, { value, quality }]) => value === 11784 && quality === 'reported'
)![0];
const CHART = '/embed/section?country=kazakhstan&section=students&year=2018&view=students%3Ddegree';

const makeStep = (id: string, rest: Partial<UserStep>): UserStep => ({
	...{ id, title: id, text: '', notes: '', link: '/2018', sources: [] },
	...rest
});
const TALK: UserTalk = {
	...{ title: 'Mine', author: '' },
	steps: [
		makeStep('figure', { text: `Of {${NAME}} students, {no.such.name}.` }),
		makeStep('chart', { layout: 'chart', chart: CHART }),
		makeStep('own', { layout: 'chart', chart: '/embed/own' })
	]
};

await loadSeenCharts(TALK);
const recorded = recordSeen(TALK);
const withSeen = (change: Readonly<Record<string, string>>): UserTalk => ({
	...recorded,
	seen: { ...recorded.seen, ...change }
});

describe('what the steps of a talk showed when they were added', () => {
	it('is recorded for figures by name and for charts, and survives the file', () => {
		expect(Object.keys(recorded.seen!).sort()).toEqual([CHART, NAME].sort());
		expect(recorded.seen![NAME]).toBe('11784 reported');
		expect(recorded.seen![CHART]).toContain('2897,');
		const parsed = parseUserTalk(formatUserTalk(recorded));
		expect(parsed.ok && parsed.talk.seen).toEqual(recorded.seen);
		expect(listChangedSteps(recorded)).toEqual([]);
	});

	it('is compared with what the rows say now', () => {
		const [step, ...rest] = listChangedSteps(withSeen({ [NAME]: '11000 reported' }));
		expect(rest).toEqual([]);
		expect(step!.id).toBe('figure');
		expect(step!.changes[0]).toMatchObject({
			...{ reference: NAME, was: '11,000', now: '11,784' },
			words: '11,000 has become 11,784'
		});
	});

	it('names the quality if only that has changed', () => {
		const [step] = listChangedSteps(withSeen({ [NAME]: '11784 estimate' }));
		expect(step!.changes[0]!.words).toMatch(/11,784.*estimate.* has become 11,784.*reported/);
	});

	it('names the series and the year of a chart', () => {
		const seen = recorded.seen![CHART]!.replace('2897', '-');
		const [step] = listChangedSteps(withSeen({ [CHART]: seen }));
		expect(step).toMatchObject({ id: 'chart' });
		expect(step!.changes).toHaveLength(1);
		expect(step!.changes[0]!.label).toContain('2010');
		expect(step!.changes[0]!.words).toBe('no figure published has become 2,897');
		const [longer] = listChangedSteps(withSeen({ [CHART]: '1,2,3' }));
		expect(longer!.changes[0]!.words).toBe('The chart had 3 values and now has 19');
	});

	it('is taken over for one step', () => {
		const old = withSeen({ [NAME]: '11000 reported', [CHART]: '1,2,3' });
		const taken = takeNewValues(old, 'figure');
		expect(listChangedSteps(taken).map(({ id }) => id)).toEqual(['chart']);
		expect(listChangedSteps(takeNewValues(taken, 'chart'))).toEqual([]);
	});

	it('is kept when another talk is added', () => {
		const store = new UserTalkStore();
		store.change(recorded);
		expect(store.append(copyStory())).toBeNull();
		expect(store.talk.seen).toMatchObject(recorded.seen!);
		expect(store.talk.seen!['talk:gas']).toBeDefined();
	});

	it('is forgotten with the step', () => {
		expect(recordSeen({ ...recorded, steps: [] }).seen).toBeUndefined();
	});

	it('is recorded for a copy of the atlas’s talk', () => {
		const { seen = {}, steps } = copyStory();
		for (const { chart } of steps) if (chart) expect(seen[chart], chart).toBeDefined();
		expect(Object.keys(seen).length).toBeGreaterThan(40);
		expect(getFingerprint('talk:gas')).toBe(seen['talk:gas']);
	});
});
