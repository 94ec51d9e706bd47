import { json } from '@sveltejs/kit';
import { STORY } from '$lib/core/data/story';
import { canonicalOf } from '$lib/core/site/address';
import { describeOembed } from '$lib/features/embed/describe-oembed';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
	json(describeOembed(canonicalOf(url, ''), ['/present', STORY.title]));
