import { m } from '#messages';
import { atlas } from '../../data/atlas';
import { referenceOfView, type Reference } from '../../data/cite';
import type { ViewState } from '../../domain/view-state';
import { headlineOf, titleOfView } from '../../layers/headline-words';

/** What a view is called: `Kazakhstan in 2016`, `Central Asia in 2018 against 2013`. */
export function nameOfView(view: ViewState): string {
	return titleOfView(view) ?? m.share_view_name({ place: headlineOf(view).place, year: view.year });
}

/** An address without what says how its page is shown. */
export function addressOfPage(address: string): string {
	return address.replace(/[?#].*$/s, '');
}

/** The day by the reader's own calendar, as `2026-11-26`. */
export function isoDay(date: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A view to be cited, with the edition of its data and the day on which it was seen. */
export function citeView(title: string, address: string, day: Date): Reference {
	return referenceOfView(title, { edition: atlas.edition, address, accessed: isoDay(day) });
}
