import { json } from '@sveltejs/kit';
import { COUNTRIES, countryBySlug } from '$lib/core/domain/countries';
import { YEARS } from '$lib/core/domain/years';
import { canonicalUrlOf } from '$lib/core/site/urls';
import { describeOembed, mapPage } from '$lib/features/embed/describe-oembed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	YEARS.flatMap((year) => COUNTRIES.map(({ slug }) => ({ year: String(year), country: slug })));

export const GET: RequestHandler = ({ params, url }) => {
	// the matcher rejects all other words
	const { code } = countryBySlug(params.country)!;
	return json(describeOembed(canonicalUrlOf(url, ''), mapPage(Number(params.year), code)));
};
