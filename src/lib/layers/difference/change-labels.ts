import { m } from '#messages';
import type { Change } from '../../core/data/change';
import { describeBound } from '../../text/quality-labels';

/** `+4,210`, `−0.3`: the sign and the formatted size. */
export function formatSigned(difference: number, format: (size: number) => string): string {
	return (difference > 0 ? '+' : '−') + format(Math.abs(difference));
}

const SAME: Readonly<Record<NonNullable<Change['bound']>, string>> = {
	'at least': m.change_same_at_least(),
	about: m.change_same_about()
};

/** `+4,210`, `about +3,216`, `no change`, `no figure in 2013`. @param isShort a gap in two words */
export function describeChange(
	{ difference, bound, gap }: Change,
	format: (size: number) => string,
	first: string,
	base: string,
	isShort = false
): string {
	if (difference === null) {
		if (isShort) return gap === 'open' ? m.change_open_short() : m.quality_no_figure_short();
		if (gap === 'open') return m.change_open();
		if (gap === 'both') return m.change_no_either();
		return m.change_no_in({ what: gap === 'first' ? first : base });
	}
	if (difference === 0) return bound ? SAME[bound] : m.forms_no_change();
	return describeBound(bound, formatSigned(difference, format));
}

/** Whether a change is a rise or a fall; null for no change and in a gap. */
export function getEnd({ difference }: Change): 'rise' | 'fall' | null {
	if (difference === null || difference === 0) return null;
	return difference > 0 ? 'rise' : 'fall';
}
