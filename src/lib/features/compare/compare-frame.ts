import { comparedCountries } from '$lib/core/domain/subject';
import type { ViewState } from '$lib/core/domain/view-state';
import { formatQuery, parseLink, type ParsedLink } from '$lib/core/link/link';
import { linkOfYearQuery } from '$lib/core/link/year-query';

/** The link of a page that holds the charts of a comparison alone: `/embed/compare?year=2018&compare=…`. */
export function formatCompareFrame(view: ViewState): string {
	const query = formatQuery({
		...view,
		compared: comparedCountries(view),
		against: null,
		region: null,
		selection: null,
		camera: null,
		stage: null
	});
	return `/embed/compare?year=${view.year}&${query}`;
}

/** The view of its query; all five stand side by side where it names nobody. */
export function parseCompareFrame(query: string): ParsedLink {
	const link = linkOfYearQuery('/', query) ?? `/${query}`;
	const at = link.indexOf('?');
	const [path, own] = at === -1 ? [link, ''] : [link.slice(0, at), link.slice(at)];
	return parseLink(path, own) ?? parseLink('/', '')!;
}
