import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { PROJECT_STATUS_LABELS } from '../../text/project-status-labels';
import type { DetailTables } from '../../core/data/types';
import { SECTORS, TRACKER_EDITIONS, parseSector, type Sector } from '../../core/domain/filters';
import { joinAlternatives, joinCommas } from '../../text/lists';
import { formatMoney } from '../../text/money';
import type { ViewState } from '../../core/domain/view-state';
import { EDITION_NAMES, describeSectors, describeStatuses, getSectorWord } from '../filter-labels';
import { describeListFilter, describeValueFilter, selectActive } from '../filter-words';
import { DEAL_KIND_LABELS, STATUS_LABELS } from '../../text/kind-labels';
import { parseSiteSector } from '../../core/domain/site-sectors';

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

export const DEAL_FILTERS = [
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

export const FINANCE_FILTERS = [
	describeSectorFilter((detail) =>
		(detail?.financeRecords ?? []).map(({ sector }) => parseSector(sector))
	),
	describeListFilter('financeKinds', m.legend_filter_kind(), {
		label: (kind) => FINANCE_KIND_LABELS[kind],
		say: (kinds) => sayKinds(kinds.map((kind) => FINANCE_KIND_LABELS[kind]))
	}),
	leastMusd
];

export const PROJECT_FILTERS = [
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
	leastMusd
];

/** Whether a view filters loans, grants or sites: then only the single rows give their number. */
export const isNarrowed = (view: ViewState): boolean =>
	selectActive(view, [...FINANCE_FILTERS, ...PROJECT_FILTERS]).length > 0;
