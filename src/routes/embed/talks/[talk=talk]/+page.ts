import { error } from '@sveltejs/kit';
import { loadPublishedTalk, PUBLISHED_NAMES } from '$lib/features/talk/published/published-talks';
import { loadSeenCharts } from '$lib/features/talk/seen-values';
import type { EntryGenerator, PageLoad } from './$types';

/** A site without published talks has no such page. */
export const prerender = 'auto';

export const entries: EntryGenerator = () => PUBLISHED_NAMES.map((talk) => ({ talk }));

export const load: PageLoad = async ({ params }) => {
	const talk = (await loadPublishedTalk(params.talk)) ?? error(404);
	// the page has its charts without scripts, too
	await loadSeenCharts(talk);
	return { name: params.talk, talk };
};
