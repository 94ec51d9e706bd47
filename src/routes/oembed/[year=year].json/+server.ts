import { json } from '@sveltejs/kit';
import { YEARS } from '$lib/core/domain/years';
import { canonicalUrlOf } from '$lib/core/site/urls';
import { describeOembed, mapPage } from '$lib/features/embed/describe-oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => YEARS.map((year) => ({ year: String(year) }));

export const GET: RequestHandler = ({ params, url }) =>
	json(describeOembed(canonicalUrlOf(url, ''), mapPage(Number(params.year), null)));
