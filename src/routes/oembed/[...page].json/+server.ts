import { error, json } from '@sveltejs/kit';
import { getCanonicalUrl } from '$lib/core/site/urls';
import { describeOembed, getOembedPath } from '$lib/features/embed/describe-oembed';
import type { EntryGenerator, RequestHandler } from './$types';
import { listOembedPages } from './oembed-pages';

export const prerender = true;

const PAGES = new Map(listOembedPages().map((page) => [getOembedPath(page.path), page]));

export const entries: EntryGenerator = () =>
	[...PAGES.keys()].map((file) => ({ page: file.slice('/oembed/'.length, -'.json'.length) }));

export const GET: RequestHandler = ({ params, url }) => {
	const page = PAGES.get(`/oembed/${params.page}.json`) ?? error(404);
	return json(describeOembed(getCanonicalUrl(url, ''), page));
};
