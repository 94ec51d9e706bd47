import { m } from '#messages';
import { PROJECT_STATUS_LABELS } from '$lib/core/data/project-status-labels';
import { type Filters, NO_FILTERS } from '$lib/core/domain/filters';
import { beginSentence, joinAlternatives, joinClauses, joinCommas } from '$lib/core/domain/lists';
import { getCountryByCode } from '$lib/core/domain/countries';
import { listShownCountries } from '$lib/core/domain/subject';
import type { ViewState } from '$lib/core/domain/view-state';
import { STATUS_LABELS, DEAL_KIND_LABELS } from '$lib/text/kind-labels';
import type { FilterCount, LayerFiltering } from '$lib/layers/entry-model';
import { EDITION_NAMES, describeSectors, describeStatuses } from '$lib/layers/filter-labels';
import { formatMoney } from '$lib/core/domain/money';
import { formatCount } from '$lib/core/domain/numbers';

/**
 * Toggles a word, where a full list means no filter: the first choice keeps only that word, further
 * ones are added, and removing the last resets the filter.
 */
export function toggleChoice<T extends string>(all: readonly T[], chosen: readonly T[], word: T) {
	if (chosen.length === all.length) return [word];
	const next = all.filter((other) =>
		other === word ? !chosen.includes(word) : chosen.includes(other)
	);
	return next.length === 0 || next.length === all.length ? all : next;
}

/** Whether a word was chosen: with a full list, none was. */
export function isChosen<T extends string>(all: readonly T[], chosen: readonly T[], word: T) {
	return chosen.length < all.length && chosen.includes(word);
}

/** A change of the view that removes filters. */
export function withoutFilters(filters: readonly (keyof Filters)[]): Partial<Filters> {
	return Object.fromEntries(filters.map((filter) => [filter, NO_FILTERS[filter]]));
}

export const FILTER_LABELS = {
	loan: m.legend_filter_loans(),
	grant: m.legend_filter_grants()
} as const;

/** Minimum sums to choose from, in million USD; the link accepts any other. */
export const LEAST_CHOICES = [0, 100, 500, 1000, 2000] as const;

/** `43 of 119 deals in view`. */
export const describeFilterCount = (words: LayerFiltering, { shown, all }: FilterCount): string =>
	shown === all
		? words.all({ all: formatCount(all) })
		: words.some({ shown: formatCount(shown), all: formatCount(all) });

const describeKinds = (kinds: readonly string[]) =>
	m.legend_filter_said_kind({ words: joinCommas(kinds) || m.legend_filter_none() });

/** An active filter in words: `energy only`, `construction only`. */
const ACTIVE: Readonly<Record<keyof Filters, (view: ViewState) => string>> = {
	sectors: ({ sectors }) => m.legend_filter_said_sector({ words: describeSectors(sectors) }),
	dealKinds: ({ dealKinds }) => describeKinds(dealKinds.map((kind) => DEAL_KIND_LABELS[kind])),
	financeKinds: ({ financeKinds }) =>
		describeKinds(financeKinds.map((kind) => FILTER_LABELS[kind])),
	statuses: ({ statuses }) =>
		m.legend_filter_said_status({ words: describeStatuses(statuses, STATUS_LABELS) }),
	siteStatuses: ({ siteStatuses }) =>
		m.legend_filter_said_status({
			words: joinAlternatives(siteStatuses.map((status) => PROJECT_STATUS_LABELS[status]))
		}),
	trackerEdition: ({ trackerEdition }) => EDITION_NAMES[trackerEdition],
	leastMusd: ({ leastMusd }) => m.legend_filter_said_least({ sum: formatMoney(leastMusd) })
};

function describePlace(view: ViewState): string {
	const shown = listShownCountries(view);
	if (shown.length === 5) return m.legend_filter_five();
	return joinCommas(shown.map((code) => getCountryByCode(code).name));
}

/** Why nothing is shown: the filter, and what there is without it. */
export function describeEmpty(
	view: ViewState,
	{ noun, when, uncovered }: LayerFiltering,
	filters: readonly (keyof Filters)[],
	{ all }: FilterCount
): string {
	if (uncovered !== null) return m.legend_filter_uncovered({ words: beginSentence(uncovered) });
	const empty = m.legend_filter_empty({
		...{ noun, when },
		place: describePlace(view),
		filters: joinClauses(filters.map((filter) => ACTIVE[filter](view)))
	});
	return all === 0
		? m.legend_filter_empty_anyway({ empty })
		: m.legend_filter_empty_else({ empty, count: all, text: formatCount(all) });
}
