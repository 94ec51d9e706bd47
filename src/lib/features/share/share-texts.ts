import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { buildViewReference, type Reference } from '$lib/figures/cite';
import type { ViewState } from '$lib/core/domain/view-state';
import { buildOwnReference } from '$lib/layers/cite-figure';
import type { UserTable } from '$lib/layers/own/user-table';
import { getHeadline, getViewTitle } from '$lib/layers/headline-copy';

/** The name of a view: `Kazakhstan in 2016`, `Central Asia in 2018 against 2013`. */
export function describeViewName(view: ViewState): string {
	return (
		getViewTitle(view) ?? m.page_view_name({ place: getHeadline(view).place, year: view.year })
	);
}

/** A URL without the parameters that only affect how its page is shown. */
export const getPageUrl = (url: string): string => url.replace(/[?#].*$/s, '');

/** The day in the user's time zone, as `2026-11-26`, which is the Swedish format. */
export const formatIsoDay = (date: Date): string => date.toLocaleDateString('sv');

const MOST_YEARS_AHEAD = 50;

/** The day by the user's clock; empty if it is plainly wrong: no view precedes its data. */
function trustedDay(day: Date): string {
	const [year = 0, month = 1] = atlas.edition.split('-').map(Number);
	const isEarly = day < new Date(year, month - 1, 1);
	return isEarly || day.getFullYear() > year + MOST_YEARS_AHEAD ? '' : formatIsoDay(day);
}

/** The citation of a view, with the edition of its data and the day of access. */
export function citeView(title: string, url: string, day: Date): Reference {
	return buildViewReference(title, { edition: atlas.edition, url, accessed: trustedDay(day) });
}

/** The citation of a view with a reader's own table: its author's, and no edition of the atlas. */
export function citeTable(
	table: Pick<UserTable, 'title' | 'author' | 'isSent'>,
	url: string,
	day: Date
): Reference {
	const own = buildOwnReference(table, url, m.user_layer_citation());
	return { ...own, accessed: trustedDay(day) };
}
