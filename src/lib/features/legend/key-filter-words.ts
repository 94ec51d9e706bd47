import { m } from '#messages';
import { PROJECT_STATUS_WORDS } from '$lib/core/data/project-status-words';
import type { Filters } from '$lib/core/domain/filters';
import { joinAlternatives, joinClauses, joinCommas } from '$lib/core/domain/lists';
import { republicByCode } from '$lib/core/domain/republics';
import { shownRepublics } from '$lib/core/domain/subject';
import type { ViewState } from '$lib/core/domain/view-state';
import { STATUS_WORDS } from '$lib/layers/corridors/describe';
import type { FilterCount } from '$lib/layers/filter-counts';
import {
	EDITION_NAMES,
	describeSectors,
	describeStatuses,
	describeUncovered
} from '$lib/layers/filter-words';
import { DEAL_KIND_WORDS, describeSpan } from '$lib/layers/investment/describe';
import { isYearCovered } from '$lib/layers/investment/select';
import { formatCount } from '$lib/core/domain/numbers';

/** Direct investment has nothing to be narrowed by: one figure a country and year. */
type FilteredMeasure = Exclude<ViewState['investmentMeasure'], 'fdi'>;
type Layer = 'investment' | 'corridors';

export const FILTER_WORDS = {
	loan: m.key_filter_loans(),
	grant: m.key_filter_grants()
} as const;

/** Sums that a reader may ask for at least, in million USD; any other comes by the link. */
export const LEAST_CHOICES = [0, 100, 500, 1000, 2000] as const;

interface NounWords {
	noun: string;
	all: (counts: { all: string }) => string;
	some: (counts: { shown: string; all: string }) => string;
}

const CORRIDORS: NounWords = {
	noun: m.key_filter_corridors(),
	all: m.key_filter_corridors_all,
	some: m.key_filter_corridors_some
};

const NOUNS: Readonly<Record<FilteredMeasure, NounWords>> = {
	deals: {
		noun: m.key_filter_deals(),
		all: m.key_filter_deals_all,
		some: m.key_filter_deals_some
	},
	finance: {
		noun: m.key_filter_finance(),
		all: m.key_filter_finance_all,
		some: m.key_filter_finance_some
	},
	projects: {
		noun: m.key_filter_sites(),
		all: m.key_filter_sites_all,
		some: m.key_filter_sites_some
	}
};

function nounOf(view: ViewState, layer: Layer): NounWords {
	const { investmentMeasure: measure } = view;
	return layer === 'corridors' || measure === 'fdi' ? CORRIDORS : NOUNS[measure];
}

/** `43 of 119 deals in view`. */
export function describeFilterCount(
	view: ViewState,
	layer: Layer,
	{ shown, all }: FilterCount
): string {
	const words = nounOf(view, layer);
	return shown === all
		? words.all({ all: formatCount(all) })
		: words.some({ shown: formatCount(shown), all: formatCount(all) });
}

/** What a measure cannot be narrowed by, and why. */
export const FILTER_LIMITS: Readonly<Record<FilteredMeasure, string>> = {
	deals: m.key_filter_limits_deals(),
	finance: m.key_filter_limits_finance(),
	projects: m.key_filter_limits_projects()
};

const describeKinds = (kinds: readonly string[]) =>
	m.key_filter_said_kind({ words: joinCommas(kinds) || m.key_filter_none() });

/** The words of each filter that is on: `energy only`, `construction only`. */
function describeFilter(view: ViewState, filter: keyof Filters): string {
	switch (filter) {
		case 'sectors':
			return m.key_filter_said_sector({ words: describeSectors(view.sectors) });
		case 'dealKinds':
			return describeKinds(view.dealKinds.map((kind) => DEAL_KIND_WORDS[kind]));
		case 'financeKinds':
			return describeKinds(view.financeKinds.map((kind) => FILTER_WORDS[kind]));
		case 'statuses':
			return m.key_filter_said_status({ words: describeStatuses(view.statuses, STATUS_WORDS) });
		case 'siteStatuses':
			return m.key_filter_said_status({
				words: joinAlternatives(view.siteStatuses.map((status) => PROJECT_STATUS_WORDS[status]))
			});
		case 'trackerEdition':
			return EDITION_NAMES[view.trackerEdition];
		case 'leastMusd':
			return m.key_filter_said_least({ sum: formatCount(view.leastMusd) });
	}
}

export function describeFiltersOn(view: ViewState, filters: readonly (keyof Filters)[]): string {
	return joinClauses(filters.map((filter) => describeFilter(view, filter)));
}

function describePlace(view: ViewState): string {
	const shown = shownRepublics(view);
	if (shown.length === 5) return m.key_filter_five();
	return joinCommas(shown.map((code) => republicByCode(code).name));
}

/** Why nothing is shown: what was asked, what there is without the filter. */
export function describeEmpty(
	view: ViewState,
	layer: Layer,
	filters: readonly (keyof Filters)[],
	{ all }: FilterCount
): string {
	const isDeals = layer === 'investment' && view.investmentMeasure === 'deals';
	if (isDeals && !isYearCovered(view.year, view)) {
		const words = describeUncovered(view.trackerEdition, view.year);
		return m.key_filter_uncovered({ words: words.charAt(0).toUpperCase() + words.slice(1) });
	}
	const when =
		layer === 'corridors' || view.investmentMeasure === 'projects'
			? m.key_filter_in_year({ year: view.year })
			: describeSpan(view);
	const empty = m.key_filter_empty({
		noun: nounOf(view, layer).noun,
		place: describePlace(view),
		when,
		filters: describeFiltersOn(view, filters)
	});
	return all === 0
		? m.key_filter_empty_anyway({ empty })
		: m.key_filter_empty_else({ empty, count: all, text: formatCount(all) });
}
