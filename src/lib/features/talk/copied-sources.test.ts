/** A copy of the atlas's talk names the sources that the atlas's talk names. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { STORY } from '$lib/story/story';
import { hasMap } from '$lib/story/talk';
import { stepSources } from '$lib/story/talk-sources';
import { parsePathView } from '$lib/state/path-view';
import {
	buildTalkPages,
	listFooterSources,
	listHandoutSources,
	stepReferences
} from '$lib/picture/export/talk-pages';
import PublishedTalkArticle from './article/PublishedTalkArticle.svelte';
import { copyStory, getShownTalk } from './shown-talk';
import { describeMapSources, describeWordSources } from './stage/stage-copy';
import { changeStep, withoutNotes } from './talk-edits';
import { formatUserTalk, parseUserTalk } from './user-talk-format';
import type { UserTalk } from './user-talk-schema';

/** The talk as it is stored, read again. */
function store(talk: UserTalk): UserTalk {
	const parsed = parseUserTalk(formatUserTalk(talk));
	if (!parsed.ok) throw new Error(parsed.error);
	return parsed.talk;
}

const copy = store(copyStory());
const shown = getShownTalk(copy);
const context = {
	...{ parseView: parsePathView, getUrl: (link: string) => link },
	...{ findSource: () => undefined, listViewSources: () => [] }
};
const pages = buildTalkPages(STORY, context);
const copiedPages = buildTalkPages(shown, context);
const ids = (sources: readonly { id: string }[]) => sources.map(({ id }) => id);
const findShown = (talk: UserTalk, id: string) =>
	getShownTalk(talk).steps.find((step) => step.id === `own:${id}`)!;

describe.each(STORY.steps.map((step, at) => ({ at, step })))('the copy of $step.id', (each) => {
	const { at, step } = each;
	const copied = shown.steps[at]!;

	it('bug: it named the sources of the private notes on stage', () => {
		expect(describeWordSources(copied)).toBe(describeWordSources(step));
	});

	it('names those of its map as the atlas does', () => {
		const view = parsePathView(step.link);
		if (hasMap(step)) expect(describeMapSources(copied, view)).toBe(describeMapSources(step, view));
	});

	it('keeps those of its notes, in the notes, on slides and in the handout', () => {
		expect(ids(stepSources(copied))).toEqual(ids(stepSources(step)));
		expect(listFooterSources(copiedPages[at]!)).toBe(listFooterSources(pages[at]!));
		expect(listHandoutSources(copiedPages[at]!)).toEqual(listHandoutSources(pages[at]!));
		expect(stepReferences(copiedPages[at]!)).toEqual(stepReferences(pages[at]!));
	});
});

it('bug: a copy from before its notes had sources of their own named them too', () => {
	const old = {
		...copy,
		steps: copy.steps.map(({ sourcesOfNotes: _, ...step }) => step)
	};
	expect(describeWordSources(findShown(old, 'distrust'))).toBe('In the text: Temirtashev 2024');
});

it('a figure that moves from the notes into the text brings its source', () => {
	const { notes } = copy.steps.find(({ id }) => id === 'distrust')!;
	expect(describeWordSources(findShown(copy, 'distrust'))).not.toContain('Gallup');
	const moved = changeStep(copy, 'distrust', { text: notes, notes: '' });
	expect(describeWordSources(findShown(moved, 'distrust'))).toContain('Gallup');
});

it('bug: a talk without its notes still had their sources', () => {
	const { sources, evidence } = findShown(withoutNotes(copy), 'distrust');
	expect(ids(sources)).toEqual(ids(evidence.words!));
	expect(ids(sources)).toContain('temirtashev-2024');
	expect(JSON.stringify(withoutNotes(copy))).not.toContain('sourcesOfNotes');
});

it('bug: the article of a published talk listed the sources of notes that it does not show', () => {
	const talk = { ...shown, steps: shown.steps.filter(({ id }) => id === 'own:distrust') };
	const { body } = render(PublishedTalkArticle, {
		props: {
			talk,
			loadMap: () => Promise.reject(new Error()),
			getAnchor: ({ id }) => id.replace(':', '-'),
			getPictureId: ({ id }) => id,
			acts: (() => undefined) as never
		}
	});
	expect(body).toContain('Charm Offensive');
	expect(body).not.toContain('Gallup');
});
