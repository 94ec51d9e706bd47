import { expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import { userTalk } from '../user-talk.svelte';
import { addView } from './add-view';

function getTitle(patch: Partial<ViewState>): string {
	addView({ ...DEFAULT_VIEW, ...patch });
	return userTalk.talk.steps.at(-1)!.title;
}

it('a view becomes a step with the title of its comparison, else the sentence of its year', () => {
	expect(getTitle({ year: 2018, against: 2013 })).toBe('Central Asia in 2018 compared with 2013');
	expect(getTitle({ year: 2018 })).toBe('Five countries: 29,885 students in Chinese universities');
});
