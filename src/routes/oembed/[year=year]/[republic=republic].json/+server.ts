import { json } from '@sveltejs/kit';
import { REPUBLICS, republicBySlug } from '$lib/core/domain/republics';
import { YEARS } from '$lib/core/domain/years';
import { canonicalOf } from '$lib/core/site/address';
import { describeOembed } from '$lib/features/embed/describe-oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	YEARS.flatMap((year) => REPUBLICS.map(({ slug }) => ({ year: String(year), republic: slug })));

export const GET: RequestHandler = ({ params, url }) => {
	// the matcher lets no other word through
	const { code } = republicBySlug(params.republic)!;
	return json(describeOembed(canonicalOf(url, ''), Number(params.year), code));
};
