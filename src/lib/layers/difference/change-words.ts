import { m } from '#messages';
import type { Change, ChangeGap } from '../../core/data/change';
import { NO_FIGURE_SHORT, describeBound } from '../../core/data/quality-words';

export const NO_CHANGE = m.forms_no_change();
export const SIGN_OPEN = m.change_open();

/** `+4,210`, `−0.3`, by the true minus; the size in its own format. */
export function formatSigned(difference: number, format: (size: number) => string): string {
	return (difference > 0 ? '+' : '−') + format(Math.abs(difference));
}

const SAME: Readonly<Record<NonNullable<Change['bound']>, string>> = {
	'at least': m.change_same_at_least(),
	about: m.change_same_about()
};

/** Which figure is missing: `no figure in 2013`. */
export function describeGap(gap: ChangeGap, first: string, base: string): string {
	if (gap === 'open') return SIGN_OPEN;
	if (gap === 'both') return m.change_no_either();
	return m.change_no_in({ what: gap === 'first' ? first : base });
}

/** A change in words: `+4,210`, `about +3,216`, `no change`, `no figure in 2013`. */
export function describeChange(
	{ difference, bound, gap }: Change,
	format: (size: number) => string,
	first: string,
	base: string
): string {
	if (difference === null) return describeGap(gap ?? 'both', first, base);
	if (difference === 0) return bound ? SAME[bound] : NO_CHANGE;
	return describeBound(bound, formatSigned(difference, format));
}

/** The same where there is little room: gaps in two words, no unit. */
export function describeChangeShortly(
	change: Change,
	format: (size: number) => string,
	first: string,
	base: string
): string {
	if (change.difference === null)
		return change.gap === 'open' ? m.change_open_short() : NO_FIGURE_SHORT;
	return describeChange(change, format, first, base);
}

/** More than what it is held against, or less; null for no change and for none that can be said. */
export function endOf({ difference }: Change): 'rise' | 'fall' | null {
	if (difference === null || difference === 0) return null;
	return difference > 0 ? 'rise' : 'fall';
}
