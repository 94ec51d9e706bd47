import { error, json } from '@sveltejs/kit';
import { STORY } from '$lib/story/story';
import { STORY_INDEX } from '$lib/story/story-index';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { getCanonicalUrl } from '$lib/core/site/urls';
import { describeOembed, describeMapPage } from '$lib/features/embed/describe-oembed';
import { loadPublishedTalk, PUBLISHED_NAMES } from '$lib/features/talk/published/published-talks';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The titles of the pages that can be embedded, by path. */
const TITLES = new Map([
	...YEARS.flatMap((year) =>
		[null, ...COUNTRY_CODES].map((country) => describeMapPage(year, country))
	),
	['/present', STORY.title] as const,
	...STORY_INDEX.map(({ id, title }) => [`/present/${id}`, title] as const)
]);

export const entries: EntryGenerator = () =>
	[...TITLES.keys(), ...PUBLISHED_NAMES.map((name) => `/talks/${name}`)].map((path) => ({
		page: path.slice(1)
	}));

/** The title of a page of `data/talks/`. */
async function findTalkTitle(path: string): Promise<string | undefined> {
	const [, name] = /^\/talks\/([^/]+)$/.exec(path) ?? [];
	return name === undefined ? undefined : (await loadPublishedTalk(name))?.title;
}

export const GET: RequestHandler = async ({ params, url }) => {
	const path = `/${params.page}`;
	const title = TITLES.get(path) ?? (await findTalkTitle(path)) ?? error(404);
	return json(describeOembed(getCanonicalUrl(url, ''), [path, title]));
};
