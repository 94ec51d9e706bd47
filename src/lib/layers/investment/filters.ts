import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { isYearCovered, getMoneySpan } from '../../core/data/deals';
import type { DetailTables } from '../../core/data/types';
import { SECTORS, TRACKER_EDITIONS, parseSector, type Sector } from '../../core/domain/filters';
import { hasPlacedRows, type InvestmentMeasure } from '../../core/domain/layers';
import { GROUND_STATUSES, getProjectStatus } from '../../core/domain/project-status';
import { parseSiteSector } from '../../core/domain/site-sectors';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { DEAL_KIND_LABELS, STATUS_LABELS } from '../../text/kind-labels';
import { joinAlternatives, joinCommas, joinSentences } from '../../text/lists';
import { formatMoney } from '../../text/money';
import { describeSpan } from '../../text/money-span';
import { PROJECT_STATUS_LABELS } from '../../text/project-status-labels';
import {
	EDITION_NAMES,
	describeSectors,
	describeStatuses,
	describeUncovered,
	getSectorWord
} from '../../text/filter-labels';
import {
	describeListFilter,
	describeValueFilter,
	selectActive,
	type BuildFiltering,
	type FilterCount,
	type LayerFiltering
} from '../filter-words';
import { NEAR_FILTER, countNear, listNearLimits } from '../near';
import { placeRows, selectFinance, selectProjects, showsSite } from './sites';

const FINANCE_KIND_LABELS = { loan: m.legend_filter_loans(), grant: m.legend_filter_grants() };

/** Minimum sums to choose from, in million USD; the link accepts any other. */
const LEAST_MUSD = [0, 100, 500, 1000, 2000];

/** Sectors that some rows have; others are not offered. */
const selectKnown = (sectors: readonly Sector[]) =>
	SECTORS.filter((sector) => sectors.includes(sector));

const describeSectorFilter = (listRows: (detail: DetailTables | null) => readonly Sector[]) =>
	describeListFilter('sectors', m.legend_filter_sector(), {
		label: getSectorWord,
		say: (sectors) => m.legend_filter_said_sector({ words: describeSectors(sectors) }),
		listKnown: (detail) => selectKnown(listRows(detail))
	});

const sayKinds = (kinds: readonly string[]) =>
	m.legend_filter_said_kind({ words: joinCommas(kinds) || m.legend_filter_none() });

const leastMusd = describeValueFilter('leastMusd', m.legend_filter_least(), {
	label: (least) => (least === 0 ? m.legend_filter_any_sum() : formatMoney(least)),
	say: (least) => m.legend_filter_said_least({ sum: formatMoney(least) }),
	listValues: (view) => [...new Set([...LEAST_MUSD, view.leastMusd])].toSorted((a, b) => a - b)
});

const DEAL_FILTERS = [
	describeSectorFilter(() => atlas.deals.map(({ sector }) => parseSector(sector))),
	describeListFilter('dealKinds', m.legend_filter_kind(), {
		label: (kind) => DEAL_KIND_LABELS[kind],
		say: (kinds) => sayKinds(kinds.map((kind) => DEAL_KIND_LABELS[kind]))
	}),
	describeValueFilter('trackerEdition', m.legend_filter_edition(), {
		label: (edition) => EDITION_NAMES[edition],
		say: (edition) => EDITION_NAMES[edition],
		listValues: () => TRACKER_EDITIONS
	})
];

const FINANCE_FILTERS = [
	describeSectorFilter((detail) =>
		(detail?.financeRecords ?? []).map(({ sector }) => parseSector(sector))
	),
	describeListFilter('financeKinds', m.legend_filter_kind(), {
		label: (kind) => FINANCE_KIND_LABELS[kind],
		say: (kinds) => sayKinds(kinds.map((kind) => FINANCE_KIND_LABELS[kind]))
	}),
	leastMusd,
	NEAR_FILTER
];

const PROJECT_FILTERS = [
	describeSectorFilter((detail) =>
		(detail?.projects ?? []).map(({ sector }) => parseSiteSector(sector) ?? 'other')
	),
	describeListFilter('siteStatuses', m.legend_filter_status(), {
		label: (status) => PROJECT_STATUS_LABELS[status],
		say: (statuses) =>
			m.legend_filter_said_status({
				words: joinAlternatives(statuses.map((status) => PROJECT_STATUS_LABELS[status]))
			})
	}),
	// old links filter sites by the states of sections, which the legend does not offer
	describeListFilter('statuses', m.legend_filter_status(), {
		label: (status) => STATUS_LABELS[status],
		say: (statuses) =>
			m.legend_filter_said_status({ words: describeStatuses(statuses, STATUS_LABELS) }),
		listKnown: () => []
	}),
	leastMusd,
	NEAR_FILTER
];

/** Whether a view filters loans, grants or sites: then only the single rows give their number. */
export const isNarrowed = (view: ViewState): boolean =>
	selectActive(view, [...FINANCE_FILTERS, ...PROJECT_FILTERS]).length > 0;

function countDeals(view: ViewState): FilterCount {
	if (!isYearCovered(view.year, view)) return { shown: 0, all: 0 };
	const shown = listShownCountries(view);
	const [first, last] = getMoneySpan(view.year, view);
	const inView = atlas.deals.filter(
		({ edition, country, year }) =>
			edition === view.trackerEdition && shown.includes(country) && year >= first && year <= last
	);
	const deals = (rows: typeof inView) => rows.reduce((sum, row) => sum + row.deals, 0);
	const left = inView.filter(
		({ sector, kind }) =>
			view.sectors.includes(parseSector(sector)) && view.dealKinds.includes(kind)
	);
	return { shown: deals(left), all: deals(inView) };
}

/** Loans and grants with a place: only these can be drawn. */
function countFinance(view: ViewState, { financeRecords }: DetailTables): FilterCount {
	const shown = listShownCountries(view);
	const [first, last] = getMoneySpan(view.year, view);
	const inView = placeRows(financeRecords).filter(
		({ year, country }) => shown.includes(country) && year >= first && year <= last
	);
	return { ...countNear(view, selectFinance(inView, view)), all: inView.length };
}

function countProjects(view: ViewState, { projects }: DetailTables): FilterCount {
	const shown = listShownCountries(view);
	const inView = placeRows(projects).filter(({ country, spans }) => {
		const status = getProjectStatus(spans, view.year);
		const isRequested = GROUND_STATUSES.includes(status!) || view.siteStatuses.includes(status!);
		return shown.includes(country) && status !== null && isRequested;
	});
	const left = selectProjects(inView, view).filter(({ id, spans }) =>
		showsSite(id, getProjectStatus(spans, view.year), { ...view, selection: null })
	);
	return { ...countNear(view, left), all: inView.length };
}

interface MeasureFilters extends Pick<
	LayerFiltering,
	'filters' | 'noun' | 'all' | 'some' | 'limits'
> {
	count(view: ViewState, detail: DetailTables | null): FilterCount | null;
}

const DEALS: MeasureFilters = {
	filters: DEAL_FILTERS,
	noun: m.legend_filter_deals(),
	all: m.legend_filter_deals_all,
	some: m.legend_filter_deals_some,
	limits: m.legend_filter_limits_deals(),
	count: countDeals
};

const MEASURES: Readonly<Record<InvestmentMeasure, MeasureFilters>> = {
	// one figure per country and year
	fdi: { ...DEALS, filters: [], limits: null },
	deals: DEALS,
	finance: {
		filters: FINANCE_FILTERS,
		noun: m.legend_filter_finance(),
		all: m.legend_filter_finance_all,
		some: m.legend_filter_finance_some,
		limits: m.legend_filter_limits_finance(),
		count: (view, detail) => detail && countFinance(view, detail)
	},
	projects: {
		filters: PROJECT_FILTERS,
		noun: m.legend_filter_sites(),
		all: m.legend_filter_sites_all,
		some: m.legend_filter_sites_some,
		limits: m.legend_filter_limits_projects(),
		count: (view, detail) => detail && countProjects(view, detail)
	}
};

export const filtering: BuildFiltering = (view) => {
	const { year, trackerEdition, investmentMeasure: measure } = view;
	const isUncovered = measure === 'deals' && !isYearCovered(year, view);
	const { limits } = MEASURES[measure];
	const near = hasPlacedRows(measure) ? listNearLimits(view) : [];
	return {
		...MEASURES[measure],
		limits: limits && joinSentences([limits, ...near]),
		count: (detail) => MEASURES[measure].count(view, detail),
		when: measure === 'projects' ? m.legend_filter_in_year({ year }) : describeSpan(view),
		uncovered: isUncovered ? describeUncovered(trackerEdition, year) : null
	};
};
