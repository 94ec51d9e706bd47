import { m } from '#messages';
import type { Cell } from '$lib/core/data/types';
import { formatChange, formatPercentChange } from '$lib/text/numbers';
import type { Quality } from '$lib/core/domain/quality';
import { FIRST_YEAR, getYearIndex } from '$lib/core/domain/years';

const comparable = (cell: Cell | undefined): cell is Cell & { value: number } =>
	cell?.quality === 'reported' && cell.value !== null;

/** The change from the year before, in the cell's own unit; null unless both years are reported. */
export function computeChangeOnYearBefore(series: readonly Cell[], year: number): number | null {
	const [before, now] = [series[getYearIndex(year) - 1], series[getYearIndex(year)]];
	return comparable(before) && comparable(now) ? now.value - before.value : null;
}

/** Why there is no change: which of the two years is not a plain count. */
function whyNot(now: Cell, then: Cell, thenYear: number): string | null {
	if (now.quality === 'none') return null;
	const culprit = then.quality === 'none' || now.quality === 'reported' ? then : now;
	const isThis = culprit === now;
	const year = thenYear;
	const reasons: Readonly<Record<Quality, string>> = {
		none: m.panel_why_none({ year }),
		estimate: isThis ? m.panel_why_round_this() : m.panel_why_round({ year }),
		suspect: isThis ? m.panel_why_suspect_this() : m.panel_why_suspect({ year }),
		unverified: m.panel_why_unverified(),
		reported: ''
	};
	return m.panel_not_compared({ year, reason: reasons[culprit.quality] });
}

/** `[−2,440] on 2017 (−17%)`, or why the two are not comparable; null before 2006 and in a gap. */
export function describeYearChange(
	series: readonly Cell[],
	year: number,
	format: (change: number) => string = formatChange
): string | null {
	const [before, now] = [series[getYearIndex(year) - 1], series[getYearIndex(year)]!];
	if (!before) return null;
	if (!comparable(before) || !comparable(now)) return whyNot(now, before, year - 1);
	const percent = formatPercentChange(before.value, now.value);
	const inputs = { change: format(now.value - before.value), year: year - 1 };
	return percent && now.value !== before.value
		? m.panel_change_on_share({ ...inputs, percent })
		: m.panel_change_on(inputs);
}

/** `15 times the 781 of 2005`, or the change in percent if it is less than double. */
export function describeChangeSinceFirst(
	series: readonly Cell[],
	year: number,
	format: (value: number) => string
): string | null {
	const [first, now] = [series[0]!, series[getYearIndex(year)]!];
	// the year before 2006 is 2005: already covered
	if (year <= FIRST_YEAR + 1) return null;
	if (!comparable(first) || !comparable(now)) return whyNot(now, first, FIRST_YEAR);
	const ratio = first.value > 0 ? now.value / first.value : null;
	if (ratio !== null && ratio >= 2) {
		const inputs = { ratio: Math.round(ratio), value: format(first.value), year: FIRST_YEAR };
		return m.panel_times(inputs);
	}
	const percent = formatPercentChange(first.value, now.value);
	return percent ? m.panel_percent_since({ percent, year: FIRST_YEAR }) : null;
}
