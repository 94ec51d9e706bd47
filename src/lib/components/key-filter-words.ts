import type { Filters } from '../domain/filters';
import { republicByCode } from '../domain/republics';
import { shownRepublics } from '../domain/subject';
import type { ViewState } from '../domain/view-state';
import { STATUS_WORDS } from '../layers/corridors/describe';
import type { FilterCount } from '../layers/filter-counts';
import {
	EDITION_NAMES,
	describeSectors,
	describeStatuses,
	describeUncovered
} from '../layers/filter-words';
import { DEAL_KIND_WORDS, describeSpan } from '../layers/investment/describe';
import { isYearCovered } from '../layers/investment/select';
import { formatCount } from '../domain/numbers';

type Layer = 'investment' | 'corridors';

export const FILTER_WORDS = {
	title: 'Filters',
	on: (count: number) => (count === 1 ? '1 on' : `${count} on`),
	sector: 'Sector',
	kind: 'Kind',
	edition: 'Edition of the tracker',
	status: 'State',
	least: 'At least',
	leastUnit: 'million USD',
	anySum: 'any sum',
	all: 'all',
	remove: 'Show all',
	loading: 'Counting …',
	loan: 'loans',
	grant: 'grants',
	siteBuilding: 'under way',
	siteDone: 'completed'
} as const;

/** Sums that a reader may ask for at least, in million USD; any other comes by the link. */
export const LEAST_CHOICES = [0, 100, 500, 1000, 2000] as const;

const NOUNS: Readonly<Record<ViewState['investmentMeasure'], string>> = {
	deals: 'deals',
	finance: 'loans and grants with a place',
	projects: 'sites'
};

function nounOf(view: ViewState, layer: Layer): string {
	return layer === 'corridors' ? 'corridors' : NOUNS[view.investmentMeasure];
}

/** `Shows 43 of 119 deals in view.` */
export function describeFilterCount(
	view: ViewState,
	layer: Layer,
	{ shown, all }: FilterCount
): string {
	const noun = nounOf(view, layer);
	return shown === all
		? `All ${formatCount(all)} ${noun} in view`
		: `${formatCount(shown)} of ${formatCount(all)} ${noun} in view`;
}

/** What a measure cannot be narrowed by, and why. */
export const FILTER_LIMITS: Readonly<Record<ViewState['investmentMeasure'], string>> = {
	deals:
		'No least sum: the tables hold deals as sums by year, kind and sector, since the tracker’s single rows may not be passed on.',
	finance:
		'Editions and kinds of deal mean nothing here. A loan or grant without a sum is not drawn.',
	projects:
		'Under a least sum, sites of unknown cost are left out: most have none. Sectors are the atlas’s grouping of the sites’ own words.'
};

/** The words of each filter that is on: `energy only`, `construction only`. */
function describeFilter(view: ViewState, filter: keyof Filters): string {
	switch (filter) {
		case 'sectors':
			return `sector: ${describeSectors(view.sectors)}`;
		case 'dealKinds':
			return `kind: ${view.dealKinds.map((kind) => DEAL_KIND_WORDS[kind]).join() || 'none'}`;
		case 'financeKinds':
			return `kind: ${view.financeKinds.map((kind) => FILTER_WORDS[kind]).join() || 'none'}`;
		case 'statuses':
			return `state: ${describeStatuses(view.statuses, STATUS_WORDS)}`;
		case 'trackerEdition':
			return EDITION_NAMES[view.trackerEdition];
		case 'leastMusd':
			return `at least ${formatCount(view.leastMusd)} million USD`;
	}
}

export function describeFiltersOn(view: ViewState, filters: readonly (keyof Filters)[]): string {
	return filters.map((filter) => describeFilter(view, filter)).join('; ');
}

function describePlace(view: ViewState): string {
	const shown = shownRepublics(view);
	if (shown.length === 5) return 'the five republics';
	return shown.map((code) => republicByCode(code).name).join(', ');
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
		return `${words.charAt(0).toUpperCase()}${words.slice(1)}: a gap, and no fall to zero.`;
	}
	const when =
		layer === 'corridors' || view.investmentMeasure === 'projects'
			? `in ${view.year}`
			: describeSpan(view);
	const asked = `Nothing to show of ${nounOf(view, layer)} in ${describePlace(view)} ${when} (${describeFiltersOn(view, filters)}).`;
	if (all === 0) return `${asked} There are none without the filter either.`;
	return `${asked} Without the filter there ${all === 1 ? 'is 1' : `are ${formatCount(all)}`}.`;
}
