/** bug: a new slide had no name in the grid, in the way back to it and in lists of steps. */
import { render } from 'svelte/server';
import { beforeEach, expect, it } from 'vitest';
import { findStep } from '$lib/state/stage-path';
import { userSteps } from '$lib/state/user-steps.svelte';
import StepGrid from './miniature/StepGrid.svelte';
import { getShownTalk } from './shown-talk';
import { addStep } from './talk-edits';
import { EMPTY_TALK, formatUserTalk } from './user-talk-format';
import { userTalk } from './user-talk.svelte';

const talk = addStep(EMPTY_TALK, { title: '', link: '/2018', layout: 'words' });
const { steps } = getShownTalk(talk);

beforeEach(() => {
	userSteps.current = [];
	userTalk.change(talk);
});

it('bug: a slide without a title had an empty cell in the grid of all steps', () => {
	const { body } = render(StepGrid, {
		props: { steps, index: 0, roomHeightPx: 600, onchoose: () => undefined }
	});
	expect(body).toContain('aria-label="Step 1: Untitled"');
	expect(body.match(/Untitled/g)).toHaveLength(2);
});

it('bug: the way back to a slide without a title ended with a colon', () => {
	expect(findStep('own:step')!.title).toBe('Untitled');
});

it('keeps the fallback out of the talk', () => {
	expect(steps[0]!.title).toBe('');
	expect(formatUserTalk(userTalk.talk)).not.toContain('Untitled');
});
