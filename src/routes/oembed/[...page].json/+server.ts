import { error, json } from '@sveltejs/kit';
import { STORY } from '$lib/story/story';
import { STORY_INDEX } from '$lib/story/story-index';
import { COUNTRY_CODES } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { getCanonicalUrl } from '$lib/core/site/urls';
import { describeOembed, describeMapPage } from '$lib/features/embed/describe-oembed';
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
	[...TITLES.keys()].map((path) => ({ page: path.slice(1) }));

export const GET: RequestHandler = ({ params, url }) => {
	const path = `/${params.page}`;
	return json(describeOembed(getCanonicalUrl(url, ''), [path, TITLES.get(path) ?? error(404)]));
};
