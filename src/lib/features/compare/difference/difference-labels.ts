import { m } from '#messages';
import type { Change, Ratio } from '$lib/core/data/change';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import type { RangeUnit, RangeFigure } from '$lib/figures/ranges';
import { formatCount, formatPercentChange, formatRatio } from '$lib/text/numbers';
import { formatMoney } from '$lib/text/money';
import { nameCountry } from '$lib/text/country-names';
import type { Against, ViewState } from '$lib/core/domain/view-state';
import { formatSigned } from '$lib/layers/difference/change-labels';

export const MODE_LABELS = {
	year: m.difference_mode_year(),
	country: m.difference_mode_country(),
	sources: m.difference_mode_sources()
} as const;
export type DifferenceMode = keyof typeof MODE_LABELS;

export function getMode(against: Against): DifferenceMode {
	if (against === 'sources') return 'sources';
	return typeof against === 'number' ? 'year' : 'country';
}

/** The quality of a change's figures, if not plain counts: `2013 suspect`, `both suspect`. */
export function describeKnown({ first, base }: Change, names: readonly [string, string]): string {
	if (first.quality === base.quality && first.quality !== 'reported' && first.quality !== 'none') {
		return m.difference_both_known({ quality: QUALITY_LABELS[first.quality] });
	}
	return [first, base]
		.flatMap(({ quality }, index) =>
			quality === 'reported' || quality === 'none'
				? []
				: m.difference_side_known({ name: names[index]!, quality: QUALITY_LABELS[quality] })
		)
		.reduce((before, next) => (before ? m.forms_comma({ before, next }) : next), '');
}

/** For the plural form after a number with a decimal, including `2.0`. */
const NOT_WHOLE = 0.5;

/** `2.0 times`, `at least 2.0 times`: the ratio of the larger to the smaller. */
export function describeTimes({ times, limit }: Ratio): string {
	if (!times) return '';
	const isLess = times < 1;
	const size = isLess ? 1 / times : times;
	if (formatRatio(size) === formatRatio(1) && limit === null) return m.difference_about_equal();
	const isWhole = size >= 100;
	const inputs = isWhole
		? { count: Math.round(size), size: formatCount(size) }
		: { count: NOT_WHOLE, size: formatRatio(size) };
	if (limit === 'about') return m.difference_times_about(inputs);
	if (limit === null) return m.difference_times(inputs);
	const isFloor = (limit === 'least') !== isLess;
	return isFloor ? m.difference_times_least(inputs) : m.difference_times_most(inputs);
}

/** A figure of a range with its unit: `11,784`, `$19.94 billion`. */
export function formatRangeValue(value: number, unit: RangeUnit): string {
	return unit === 'musd' ? formatMoney(value) : formatCount(value);
}

/** The figure of another source: its difference from the drawn one. */
export function describeInstead(chosen: RangeFigure, drawn: RangeFigure, unit: RangeUnit): string {
	if (chosen === drawn) return m.difference_instead_drawn();
	const difference = chosen.value - drawn.value;
	if (difference === 0) return m.difference_instead_same();
	const percent = formatPercentChange(drawn.value, chosen.value);
	const signed = formatSigned(difference, (size) => formatRangeValue(size, unit));
	const inputs = { drawn: formatRangeValue(drawn.value, unit), signed };
	return percent
		? m.difference_instead_share({ ...inputs, percent })
		: m.difference_instead(inputs);
}

/** Ends a source's note with a full stop, because text follows it. */
export function closeNote(note: string): string {
	return note === '' || /[.!?]$/.test(note) ? note : `${note}.`;
}

/** The panel's heading: `2018 against 2013`, `Kazakhstan against Uzbekistan`. */
export function getDifferenceTitle({ year, country, against }: ViewState): string {
	if (against === null || against === 'sources') return m.difference_sources();
	if (typeof against === 'number') return m.difference_title_years({ year, base: against });
	const other = nameCountry(against);
	if (!country) return m.difference_title_other({ other });
	return m.difference_title_countries({ name: nameCountry(country), other });
}
