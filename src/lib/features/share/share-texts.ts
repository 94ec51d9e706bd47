import { m } from '#messages';
import { atlas } from '$lib/core/data/atlas';
import { referenceOfView, type Reference } from '$lib/core/data/cite';
import type { ViewState } from '$lib/core/domain/view-state';
import { headlineOf, titleOfView } from '$lib/layers/headline-words';

/** The name of a view: `Kazakhstan in 2016`, `Central Asia in 2018 against 2013`. */
export function nameOfView(view: ViewState): string {
	return titleOfView(view) ?? m.share_view_name({ place: headlineOf(view).place, year: view.year });
}

/** A URL without the parameters that only affect how its page is shown. */
export function urlOfPage(url: string): string {
	return url.replace(/[?#].*$/s, '');
}

/** The day in the user's time zone, as `2026-11-26`. */
export function isoDay(date: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const MOST_YEARS_AHEAD = 50;

/** The day by the user's clock; empty if it is plainly wrong: no view precedes its data. */
function trustedDay(day: Date): string {
	const [year = 0, month = 1] = atlas.edition.split('-').map(Number);
	const isEarly = day < new Date(year, month - 1, 1);
	return isEarly || day.getFullYear() > year + MOST_YEARS_AHEAD ? '' : isoDay(day);
}

/** The citation of a view, with the edition of its data and the day of access. */
export function citeView(title: string, url: string, day: Date): Reference {
	return referenceOfView(title, { edition: atlas.edition, url, accessed: trustedDay(day) });
}
