import type { DetailTables, FinanceRecord, Project } from '../../data/types';
import type { ExploreTables, RegionItem, RestItem } from '../../data/explore/types';
import { selectRegions } from '../../data/explore/regions';
import { NO_FILTERS } from '../../domain/filters';
import type { RepublicCode } from '../../domain/republics';
import type { ViewState } from '../../domain/view-state';
import { YEARS } from '../../domain/years';
import { SITE_STATUSES, selectFinance, selectProjects } from '../../layers/investment/sites';
import { projectState } from '../../layers/investment/select';

type Money = 'financeRecords' | 'projects';

/** Whether a view narrows loans, grants or sites: then only the single rows can say how many there are. */
export function isNarrowed(view: ViewState): boolean {
	return (
		view.sectors.length !== NO_FILTERS.sectors.length ||
		view.financeKinds.length !== NO_FILTERS.financeKinds.length ||
		view.statuses.length !== NO_FILTERS.statuses.length ||
		view.leastMusd > 0
	);
}

/** The first years of everything of a republic, placed or not; null where none is known. */
export function firstYearsOf(
	tables: Pick<ExploreTables, 'regions' | 'regionRest'>,
	republic: RepublicCode,
	money: Money
): (number | null)[] {
	const items: (RegionItem | RestItem)[] = [
		...selectRegions(tables, republic).flatMap((region) => region[money]),
		...tables.regionRest[republic][money]
	];
	return items.map(({ fromYear }) => fromYear);
}

/** How many of a list of years fall into each of the 19. */
export function countByYear(years: readonly (number | null)[]): number[] {
	return YEARS.map((year) => years.filter((each) => each === year).length);
}

/** How many of a list of years had come by the end of each of the 19. */
export function countUpTo(years: readonly (number | null)[]): number[] {
	return YEARS.map((year) => years.filter((each) => each !== null && each <= year).length);
}

/** Loans and grants of a republic that a view shows, newest first, large ones before small ones. */
export function recordsOf(
	detail: DetailTables,
	republic: RepublicCode,
	view: ViewState
): FinanceRecord[] {
	return selectFinance(
		detail.financeRecords.filter((record) => record.republic === republic),
		view
	).sort((a, b) => b.year - a.year || (b.amountMusd ?? 0) - (a.amountMusd ?? 0));
}

/** Sites of a republic that a view shows, by where they stand in its year. */
export function projectsOf(
	detail: DetailTables,
	republic: RepublicCode,
	view: ViewState
): { building: Project[]; done: Project[]; undated: Project[] } {
	const own = selectProjects(
		detail.projects.filter((project) => project.republic === republic),
		view
	);
	const standing = (state: keyof typeof SITE_STATUSES) =>
		view.statuses.includes(SITE_STATUSES[state])
			? own
					.filter((project) => projectState(project, view.year) === state)
					.sort((a, b) => (b.startYear ?? 0) - (a.startYear ?? 0))
			: [];
	return {
		building: standing('building'),
		done: standing('done'),
		undated: own.filter(({ startYear, endYear }) => startYear === null && endYear === null)
	};
}
