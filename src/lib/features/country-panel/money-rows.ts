import type { DetailTables, FinanceRecord, Project } from '$lib/core/data/types';
import type { ExploreTables, RegionItem, RestItem } from '$lib/core/data/explore/types';
import { selectRegions } from '$lib/core/data/explore/regions';
import { NO_FILTERS } from '$lib/core/domain/filters';
import {
	PROJECT_STATUSES,
	isOnGround,
	isOnPaper,
	projectStatus,
	type ProjectStatus
} from '$lib/core/domain/project-status';
import type { CountryCode } from '$lib/core/domain/countries';
import type { ViewState } from '$lib/core/domain/view-state';
import { YEARS } from '$lib/core/domain/years';
import { isFilterOn } from '$lib/layers/filter-counts';
import { selectFinance, selectProjects, showsSite } from '$lib/layers/investment/sites';

/** Whether a view narrows loans, grants or sites: then only the single rows can say how many there are. */
export function isNarrowed(view: ViewState): boolean {
	return (
		view.sectors.length !== NO_FILTERS.sectors.length ||
		view.financeKinds.length !== NO_FILTERS.financeKinds.length ||
		view.statuses.length !== NO_FILTERS.statuses.length ||
		isFilterOn(view, 'siteStatuses') ||
		view.leastMusd > 0
	);
}

/** The years of all loans and grants of a country, placed or not; null where none is known. */
export function signingYearsOf(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	country: CountryCode
): (number | null)[] {
	const items: (RegionItem | RestItem)[] = [
		...selectRegions(tables, country).flatMap(({ financeRecords }) => financeRecords),
		...tables.regionRest[country].financeRecords
	];
	return items.map(({ fromYear }) => fromYear);
}

/** How many of a list of years fall into each of the 19. */
export function countByYear(years: readonly (number | null)[]): number[] {
	return YEARS.map((year) => years.filter((each) => each === year).length);
}

/** Loans and grants of a country that a view shows, newest first, large ones before small ones. */
export function recordsOf(
	detail: DetailTables,
	country: CountryCode,
	view: ViewState
): FinanceRecord[] {
	return selectFinance(
		detail.financeRecords.filter((record) => record.country === country),
		view
	).sort((a, b) => b.year - a.year || (b.amountMusd ?? 0) - (a.amountMusd ?? 0));
}

/** How many projects of a country, placed or not, are more than paper in each of the 19 years. */
export function countOnGround(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	country: CountryCode
): number[] {
	const items = [
		...selectRegions(tables, country).flatMap(({ projects }) => projects),
		...tables.regionRest[country].projects
	];
	return YEARS.map((year) => items.filter(({ spans }) => isOnGround(spans, year)).length);
}

/** Sites of a country in one state. */
export interface SitesInState {
	status: ProjectStatus;
	sites: Project[];
}

/** Sites of a country that a view shows, by where they stand in its year; empty states left out. */
export function projectsOf(
	detail: DetailTables,
	country: CountryCode,
	view: ViewState
): { byStatus: SitesInState[]; onPaper: number; undated: Project[] } {
	const own = selectProjects(
		detail.projects.filter((project) => project.country === country),
		view
	).sort((a, b) => (b.startYear ?? 0) - (a.startYear ?? 0));
	const byStatus = PROJECT_STATUSES.map((status) => ({
		status,
		sites: own.filter(
			({ id, spans }) =>
				projectStatus(spans, view.year) === status &&
				showsSite(id, status, { ...view, selection: null })
		)
	}));
	return {
		byStatus: byStatus.filter(({ sites }) => sites.length > 0),
		onPaper: own.filter(({ spans }) => isOnPaper(spans, view.year)).length,
		undated: own.filter(({ changes, spans }) =>
			changes.length > 0 ? changes[0]!.year === null : spans.length === 0
		)
	};
}
