import type { ShownFigure } from '$lib/figures/provenance';
import { QUALITY_LABELS } from '$lib/text/quality-labels';
import type { Quality } from '$lib/core/domain/quality';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import { NAMED_COUNTRIES } from '$lib/text/country-names';
import { formatMoney } from '$lib/text/money';
import { formatChange } from '$lib/text/numbers';
import type { ViewState } from '$lib/core/domain/view-state';
import { LAST_YEAR, YEARS } from '$lib/core/domain/years';
import { getLayerEntry } from '$lib/layers/catalog';
import { computeChangeOnYearBefore } from '$lib/features/country-panel/panel-change-copy';

/**
 * The largest figure of any country in any year, by currency: one scale for all years. It depends on
 * everything in a view but its year.
 */
export function measureLargest(view: ViewState): ReadonlyMap<string | null, number> {
	const entry = getLayerEntry(view.focus);
	// totals only grow; so do their divisors
	const isTotal = entry.hasPeriod(view) && entry.figureKinds(view) !== null;
	const grows = isTotal && view.period === 'since';
	const largest = new Map<string | null, number>();
	for (const year of grows ? [LAST_YEAR] : YEARS) {
		const ofYear = { ...view, year };
		for (const code of COUNTRY_CODES) {
			const currency = getCurrency(view, code);
			const values = entry.figures(ofYear, code).map(({ value }) => Math.abs(value ?? 0));
			largest.set(currency, Math.max(largest.get(currency) ?? 0, ...values));
		}
	}
	return largest;
}

const getCurrency = (view: ViewState, country: CountryCode): string | null =>
	getLayerEntry(view.focus).getCurrency?.(view, country) ?? null;

/** A short figure; only sums of money have a separate number. */
function shortText({ inUnit, value, text }: ShownFigure): string {
	return inUnit !== undefined && value ? formatMoney(value, 'USD', 'short') : text;
}

/** A bound is marked as one already, a doubt needs its word. */
function withDoubt(text: string, quality: Quality): string {
	const doubtful = quality === 'suspect' || quality === 'unverified';
	return text + (doubtful ? ` ${QUALITY_LABELS[quality]}` : '');
}

/** The countries by the figure of the layer in focus, largest first; those without one last. */
export function selectCountryRows(view: ViewState, largest = measureLargest(view)) {
	const entry = getLayerEntry(view.focus);
	const kinds = entry.figureKinds(view) ?? [];
	return NAMED_COUNTRIES.map((country) => {
		const whole = largest.get(getCurrency(view, country.code)) || 1;
		const figures = entry.figures(view, country.code);
		// money has two figures that do not add up, so there is no single change
		const change =
			figures.length === 1 && entry.saysYearChange(view)
				? computeChangeOnYearBefore(entry.series(view, country.code), view.year)
				: null;
		return {
			country,
			bars: figures.map((figure, index) => ({
				// of the largest of all years
				share: figure.value === null ? null : Math.abs(figure.value) / whole,
				quality: figure.quality,
				hatched: kinds[index] === 'construction' || (figure.value ?? 0) < 0,
				text: withDoubt(entry.listText?.(view, country.code) ?? shortText(figure), figure.quality),
				figure
			})),
			// empty if the two years cannot be compared
			change: change === null ? '' : formatChange(change)
		};
	}).sort((a, b) => leading(b) - leading(a));
}

const leading = ({ bars }: { bars: { share: number | null }[] }) =>
	Math.max(...bars.map(({ share }) => share ?? -1));
