import { error } from '@sveltejs/kit';
import { STORY } from '$lib/story/story';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => STORY.steps.map(({ id }) => ({ step: id }));

export const load: PageLoad = ({ params }) => {
	const step = STORY.steps.find(({ id }) => id === params.step);
	return { step: step ?? error(404) };
};
