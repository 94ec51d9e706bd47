import { json } from '@sveltejs/kit';
import { STORY_INDEX } from '$lib/core/data/story-index';
import { canonicalUrlOf } from '$lib/core/site/urls';
import { describeOembed } from '$lib/features/embed/describe-oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => STORY_INDEX.map(({ id }) => ({ step: id }));

export const GET: RequestHandler = ({ params, url }) => {
	// the matcher rejects all other words
	const { id, title } = STORY_INDEX.find((step) => step.id === params.step)!;
	return json(describeOembed(canonicalUrlOf(url, ''), [`/present/${id}`, title]));
};
