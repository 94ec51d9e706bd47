import { getCountryByCode, getCountryBySlug } from '$lib/core/domain/countries';
import { listComparedCountries } from '$lib/core/domain/subject';
import { OPENING_YEAR, type ViewState } from '$lib/core/domain/view-state';
import { isYear } from '$lib/core/domain/years';
import { formatPath, formatQuery, parseLink, type ParsedLink } from '$lib/core/link/link';

const ALONE = { region: null, selection: null, camera: null, stage: null };

/** The link of a page with only a comparison's charts: `/embed/compare?year=2018&compare=…`. */
export function formatCompareFrame(view: ViewState): string {
	const compared = listComparedCountries(view);
	const query = formatQuery({ ...view, ...ALONE, compared, against: null });
	return `/embed/compare?year=${view.year}&${query}`;
}

/**
 * The same for a difference: `/embed/compare?year=2018&against=2013#against-students`.
 * @param anchor of the only chart to show; empty shows them all
 */
export function formatAgainstFrame(view: ViewState, anchor = ''): string {
	const country = view.country ? `&country=${getCountryByCode(view.country).slug}` : '';
	const query = formatQuery({ ...view, ...ALONE, compared: [] });
	return `/embed/compare?year=${view.year}${country}&${query}${anchor && `#${anchor}`}`;
}

/** The view of its query; all five are compared if it names no country. */
export function parseCompareFrame(query: string): ParsedLink {
	const words = new URLSearchParams(query);
	const year = Number(words.get('year'));
	const country = getCountryBySlug(words.get('country') ?? '')?.code ?? null;
	return parseLink(formatPath({ year: isYear(year) ? year : OPENING_YEAR, country }), query)!;
}
