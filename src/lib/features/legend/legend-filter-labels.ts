import { m } from '#messages';
import { type Filters, NO_FILTERS } from '$lib/core/domain/filters';
import { beginSentence, joinClauses, joinCommas } from '$lib/text/lists';
import { nameCountry } from '$lib/text/country-names';
import { listShownCountries } from '$lib/core/domain/subject';
import type { ViewState } from '$lib/core/domain/view-state';
import type { FilterCount, LayerFilter, LayerFiltering } from '$lib/layers/filter-words';
import { formatCount } from '$lib/text/numbers';

/** A change of the view that removes filters. */
export function withoutFilters(filters: readonly LayerFilter[]): Partial<Filters> {
	return Object.fromEntries(filters.map(({ field }) => [field, NO_FILTERS[field]]));
}

/** `43 of 119 deals shown`, and with a filter by distance what it hides and cannot place. */
export function describeFilterCount(
	words: LayerFiltering,
	{ shown, all, unclear }: FilterCount
): string {
	const part =
		shown === all
			? words.all({ all: formatCount(all) })
			: words.some({ shown: formatCount(shown), all: formatCount(all) });
	if (unclear === undefined) return part;
	return joinClauses([
		part,
		m.legend_filter_near_hidden({ count: formatCount(all - shown - unclear) }),
		...describeUnclear(unclear)
	]);
}

const describeUnclear = (count: number): string[] =>
	count > 0 ? [m.legend_filter_near_unclear({ count: formatCount(count) })] : [];

function describePlace(view: ViewState): string {
	const shown = listShownCountries(view);
	if (shown.length === 5) return m.legend_filter_five();
	return joinCommas(shown.map((code) => nameCountry(code)));
}

/** Why nothing is shown: the filter, and what there is without it. */
export function describeEmpty(
	view: ViewState,
	{ noun, when, uncovered }: LayerFiltering,
	filters: readonly LayerFilter[],
	{ all, unclear = 0 }: FilterCount
): string {
	if (uncovered !== null) return m.legend_filter_uncovered({ words: beginSentence(uncovered) });
	const empty = m.legend_filter_empty({
		...{ noun, when },
		place: describePlace(view),
		filters: joinClauses([...filters.map(({ say }) => say(view)), ...describeUnclear(unclear)])
	});
	return all === 0
		? m.legend_filter_empty_anyway({ empty })
		: m.legend_filter_empty_else({ empty, count: all, text: formatCount(all) });
}
