import { json } from '@sveltejs/kit';
import { STORY } from '$lib/core/data/story';
import { canonicalUrlOf } from '$lib/core/site/urls';
import { describeOembed } from '$lib/features/embed/describe-oembed';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = ({ url }) =>
	json(describeOembed(canonicalUrlOf(url, ''), ['/present', STORY.title]));
