import { atlas } from '../core/data/atlas';
import type { DetailTables } from '../core/data/types';
import {
	NO_FILTERS,
	SECTORS,
	STATUSES,
	sectorOfWord,
	type Filters,
	type Sector
} from '../core/domain/filters';
import { hasPlacedRows } from '../core/domain/layers';
import { GROUND_STATUSES, isOnPaper, projectStatus } from '../core/domain/project-status';
import { shownRepublics } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { hasStretchIn, selectCorridors } from './corridors/select';
import { isThroughAny } from './corridors/through';
import { sectorOfSite } from './investment/project-sectors';
import { isYearCovered, moneySpan } from './investment/select';
import { placeRows, selectFinance, selectProjects, showsSite } from './investment/sites';

/** How much of what there is in a view its filters leave. */
export interface FilterCount {
	shown: number;
	all: number;
}

type Filter = keyof Filters;

/** The filters that mean something to what a layer shows. */
export function filtersOf(
	layer: 'investment' | 'corridors',
	measure: ViewState['investmentMeasure']
): readonly Filter[] {
	if (layer === 'corridors') return ['statuses'];
	switch (measure) {
		case 'fdi':
			return [];
		case 'deals':
			return ['sectors', 'dealKinds', 'trackerEdition'];
		case 'finance':
			return ['sectors', 'financeKinds', 'leastMusd'];
		case 'projects':
			return ['sectors', 'siteStatuses', 'statuses', 'leastMusd'];
	}
}

/**
 * Whether a filter leaves anything out that is shown from the start: a full list in another order
 * does not, nor does one that shows more.
 */
export function isFilterOn(view: Filters, filter: Filter): boolean {
	const [value, usual]: unknown[] = [view[filter], NO_FILTERS[filter]];
	if (!Array.isArray(value) || !Array.isArray(usual)) return value !== usual;
	return usual.some((word) => !value.includes(word));
}

/** The filters of a layer that leave something out. */
export function filtersOn(view: ViewState, layer: 'investment' | 'corridors'): Filter[] {
	return filtersOf(layer, view.investmentMeasure).filter((filter) => isFilterOn(view, filter));
}

function countDeals(view: ViewState): FilterCount {
	if (!isYearCovered(view.year, view)) return { shown: 0, all: 0 };
	const shown = shownRepublics(view);
	const [first, last] = moneySpan(view.year, view);
	const inView = atlas.deals.filter(
		({ edition, republic, year }) =>
			edition === view.trackerEdition && shown.includes(republic) && year >= first && year <= last
	);
	const deals = (rows: typeof inView) => rows.reduce((sum, row) => sum + row.deals, 0);
	const left = inView.filter(
		({ sector, kind }) =>
			view.sectors.includes(sectorOfWord(sector)) && view.dealKinds.includes(kind)
	);
	return { shown: deals(left), all: deals(inView) };
}

/** Loans and grants that have a sum and a place: only those can be drawn. */
function countFinance(view: ViewState, { financeRecords }: DetailTables): FilterCount {
	const shown = shownRepublics(view);
	const [first, last] = moneySpan(view.year, view);
	const inView = placeRows(financeRecords).filter(
		({ year, republic, amountMusd }) =>
			amountMusd !== null && shown.includes(republic) && year >= first && year <= last
	);
	return { shown: selectFinance(inView, view).length, all: inView.length };
}

function countProjects(view: ViewState, { projects }: DetailTables): FilterCount {
	const shown = shownRepublics(view);
	const inView = placeRows(projects).filter(({ republic, spans }) => {
		const status = projectStatus(spans, view.year);
		const isAsked = GROUND_STATUSES.includes(status!) || view.siteStatuses.includes(status!);
		return shown.includes(republic) && status !== null && isAsked;
	});
	const left = selectProjects(inView, view).filter(({ id, spans }) =>
		showsSite(id, projectStatus(spans, view.year), { ...view, selection: null })
	);
	return { shown: left.length, all: inView.length };
}

/** Sites of a view that are on paper only in its year, whether shown or not. */
export function countPaper(view: ViewState, { projects }: DetailTables): number {
	const shown = shownRepublics(view);
	return selectProjects(projects, view).filter(
		({ republic, spans }) => shown.includes(republic) && isOnPaper(spans, view.year)
	).length;
}

/** Corridors with any stretch begun or agreed, and those with one in a chosen state. */
function countCorridors(view: ViewState): FilterCount {
	const shown = shownRepublics(view);
	const inView = selectCorridors(view.corridorModes, view.beltCorridor).filter(
		(corridor) => isThroughAny(corridor, shown) && hasStretchIn(corridor, view.year, STATUSES)
	);
	const left = inView.filter((corridor) => hasStretchIn(corridor, view.year, view.statuses));
	return { shown: left.length, all: inView.length };
}

/** What filters leave of a layer's marks; null while the tables that hold them are loading. */
export function countFiltered(
	view: ViewState,
	layer: 'investment' | 'corridors',
	detail: DetailTables | null
): FilterCount | null {
	if (layer === 'corridors') return countCorridors(view);
	if (!hasPlacedRows(view.investmentMeasure)) return countDeals(view);
	if (!detail) return null;
	return view.investmentMeasure === 'finance'
		? countFinance(view, detail)
		: countProjects(view, detail);
}

/** Sectors that a measure knows at all: a choice that could never show anything is not offered. */
export function sectorsKnown(
	measure: ViewState['investmentMeasure'],
	detail: DetailTables | null
): Sector[] {
	const known = new Set<Sector>(
		!hasPlacedRows(measure)
			? atlas.deals.map(({ sector }) => sectorOfWord(sector))
			: measure === 'finance'
				? (detail?.financeRecords ?? []).map(({ sector }) => sectorOfWord(sector))
				: (detail?.projects ?? []).map(({ sector }) => sectorOfSite(sector) ?? 'other')
	);
	return SECTORS.filter((sector) => known.has(sector));
}
