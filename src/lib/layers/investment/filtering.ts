import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import type { DetailTables } from '../../core/data/types';
import { parseSector } from '../../core/domain/filters';
import type { InvestmentMeasure } from '../../core/domain/layers';
import { GROUND_STATUSES, isOnPaper, getProjectStatus } from '../../core/domain/project-status';
import { listShownCountries } from '../../core/domain/subject';
import type { ViewState } from '../../core/domain/view-state';
import { describeUncovered } from '../filter-labels';
import type { FilterCount, LayerFiltering } from '../entry-model';
import { describeSpan } from '../../text/money-span';
import { DEAL_FILTERS, FINANCE_FILTERS, PROJECT_FILTERS } from './filters';
import { isYearCovered, getMoneySpan } from '../../core/data/deals';
import { placeRows, selectFinance, selectProjects, showsSite } from './sites';

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

/** Loans and grants with a sum and a place: only these can be drawn. */
function countFinance(view: ViewState, { financeRecords }: DetailTables): FilterCount {
	const shown = listShownCountries(view);
	const [first, last] = getMoneySpan(view.year, view);
	const inView = placeRows(financeRecords).filter(
		({ year, country, amountMusd }) =>
			amountMusd !== null && shown.includes(country) && year >= first && year <= last
	);
	return { shown: selectFinance(inView, view).length, all: inView.length };
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
	return { shown: left.length, all: inView.length };
}

/** Sites of a view that exist only on paper in its year, visible or not. */
export function countPaper(view: ViewState, { projects }: DetailTables): number {
	const shown = listShownCountries(view);
	return selectProjects(projects, view).filter(
		({ country, spans }) => shown.includes(country) && isOnPaper(spans, view.year)
	).length;
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

export function buildInvestmentFiltering(view: ViewState): LayerFiltering {
	const { year, trackerEdition, investmentMeasure: measure } = view;
	const isUncovered = measure === 'deals' && !isYearCovered(year, view);
	return {
		...MEASURES[measure],
		count: (detail) => MEASURES[measure].count(view, detail),
		when: measure === 'projects' ? m.legend_filter_in_year({ year }) : describeSpan(view),
		uncovered: isUncovered ? describeUncovered(trackerEdition, year) : null
	};
}
