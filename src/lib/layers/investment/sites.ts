import { atlas } from '../../core/data/atlas';
import type { DetailTables, FinanceRecord, Project } from '../../core/data/types';
import { STATUSES, sectorOfWord, type Filters, type StatusWord } from '../../core/domain/filters';
import type { LonLat } from '../../core/domain/geography';
import { projectStatus, type ProjectStatus } from '../../core/domain/project-status';
import type { CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { corridorMiddle, corridorPointNear } from '../corridors/pieces';
import { memoizeLast } from '../../core/domain/memoize';
import { yearTable } from '../year-table';
import { sectorOfSite } from './project-sectors';
import type { MoneyPeriod } from '../../core/data/deals';

/** A loan, grant or project where it is drawn. */
export type PlacedRow<Row> = Row & { drawnAt: LonLat };

/**
 * Where a row is drawn: on its corridor where it belongs to one, as near to its own point as that
 * comes, so that it stays in its country; else at its own point.
 */
function placeOfRow({ corridorId, lonLat }: FinanceRecord | Project): LonLat | null {
	const corridor = atlas.corridors.find(({ id }) => id === corridorId);
	if (!corridor) return lonLat;
	return lonLat ? corridorPointNear(corridor, lonLat) : corridorMiddle(corridor);
}

/** The rows that have a place, with it. */
export function placeRows<Row extends FinanceRecord | Project>(
	rows: readonly Row[]
): PlacedRow<Row>[] {
	return rows.flatMap((row) => {
		const drawnAt = placeOfRow(row);
		return drawnAt ? [{ ...row, drawnAt }] : [];
	});
}

/** Loans and grants of the chosen sectors, kinds and sums, wherever they are. */
export function selectFinance(
	rows: readonly FinanceRecord[],
	{ sectors, financeKinds, leastMusd }: Pick<Filters, 'sectors' | 'financeKinds' | 'leastMusd'>
): FinanceRecord[] {
	return rows.filter(
		({ sector, kind, amountMusd }) =>
			sectors.includes(sectorOfWord(sector)) &&
			financeKinds.includes(kind) &&
			(leastMusd === 0 || (amountMusd ?? 0) >= leastMusd)
	);
}

/** Sites of the chosen sectors and costs; one without a known cost passes only where all do. */
export function selectProjects(
	rows: readonly Project[],
	{ sectors, leastMusd }: Pick<Filters, 'sectors' | 'leastMusd'>
): Project[] {
	return rows.filter(
		({ sector, costMusd }) =>
			sectors.includes(sectorOfSite(sector) ?? 'other') &&
			(leastMusd === 0 || (costMusd ?? 0) >= leastMusd)
	);
}

/** Arguments one by one and not in an object: the same ones give the very same rows again. */
export const placedFinance = memoizeLast(
	(
		detail: DetailTables,
		shown: readonly CountryCode[],
		sectors: Filters['sectors'],
		financeKinds: Filters['financeKinds'],
		leastMusd: number
	) =>
		placeRows(selectFinance(detail.financeRecords, { sectors, financeKinds, leastMusd }))
			.filter((row) => row.amountMusd !== null && shown.includes(row.country))
			// small squares lie on large ones
			.sort((a, b) => b.amountMusd! - a.amountMusd!)
);

/** Whether a loan or grant of a year is drawn in another. */
export const isFinanceShown = (signed: number, year: number, { period, sinceYear }: MoneyPeriod) =>
	period === 'year' ? signed === year : signed >= sinceYear && signed <= year;

export const financeTable = memoizeLast(
	(rows: readonly PlacedRow<FinanceRecord>[], period: MoneyPeriod['period'], sinceYear: number) =>
		yearTable(rows, 2, (row, year) =>
			isFinanceShown(row.year, year, { period, sinceYear }) ? row.amountMusd! / 1000 : NaN
		)
);

export const placedProjects = memoizeLast(
	(
		detail: DetailTables,
		shown: readonly CountryCode[],
		sectors: Filters['sectors'],
		leastMusd: number
	) =>
		placeRows(selectProjects(detail.projects, { sectors, leastMusd })).filter((row) =>
			shown.includes(row.country)
		)
);

/** What a state of a site is called among the states of sections: old links narrow sites by it. */
const AS_SECTION: Readonly<Record<ProjectStatus, StatusWord | null>> = {
	announced: 'planned',
	contracted: 'agreed',
	building: 'construction',
	stalled: 'suspended',
	completed: 'operational',
	cancelled: null,
	unknown: null
};

type SiteFilter = Pick<ViewState, 'siteStatuses' | 'statuses' | 'selection'>;

/** Whether a site that is in a state is shown; one that was picked is, whatever its state. */
export function showsSite(
	id: string,
	status: ProjectStatus | null,
	{ siteStatuses, statuses, selection }: SiteFilter
): boolean {
	if (status === null) return false;
	if (selection?.kind === 'project' && selection.id === id) return true;
	const asSection = AS_SECTION[status];
	const isLeft =
		statuses.length === STATUSES.length || (asSection !== null && statuses.includes(asSection));
	return isLeft && siteStatuses.includes(status);
}

/** Of states, one by one: the same arguments give the very same rows. */
export type FilterArgs = [
	siteStatuses: Filters['siteStatuses'],
	statuses: Filters['statuses'],
	selection: ViewState['selection']
];

/** The sites that are drawn in any year at all. */
export const everShown = memoizeLast(
	(rows: readonly PlacedRow<Project>[], ...[siteStatuses, statuses, selection]: FilterArgs) =>
		rows.filter(({ id, spans }) =>
			spans.some(([, status]) => showsSite(id, status, { siteStatuses, statuses, selection }))
		)
);

/** Sites have one size: it must hold the sign of a state. */
export const SITE_SIDE_PX = 11;

/** Whether a site's place, or that it is in a state, rests on memory. */
export function isSiteUnverified(project: Project, status: ProjectStatus | null): boolean {
	const { placeRecalled, evidence, changes } = project;
	const isStateRecalled = changes.some(
		(change) => change.status === status && change.evidence === 'recalled'
	);
	return placeRecalled || evidence === 'recalled' || isStateRecalled;
}

/** A mark for each state that a site is ever in; it shows in the years of that state. */
export interface SiteMark {
	project: PlacedRow<Project>;
	status: ProjectStatus;
}

export const projectMarks = memoizeLast((rows: readonly PlacedRow<Project>[]): SiteMark[] =>
	rows.flatMap((project) =>
		[...new Set(project.spans.map(([, status]) => status))].map((status) => ({ project, status }))
	)
);

export const projectTable = memoizeLast(
	(marks: readonly SiteMark[], ...[siteStatuses, statuses, selection]: FilterArgs) =>
		yearTable(marks, 2, ({ project, status }, year) => {
			const isNow = projectStatus(project.spans, year) === status;
			return isNow && showsSite(project.id, status, { siteStatuses, statuses, selection })
				? 1
				: NaN;
		})
);
