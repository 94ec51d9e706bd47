import { atlas } from '../../core/data/atlas';
import type { Corridor, DetailTables, FinanceRecord, Project } from '../../core/data/types';
import { STATUSES, parseSector, type Filters, type SegmentStatus } from '../../core/domain/filters';
import { mercator, type LonLat } from '../../core/domain/geography';
import { getProjectStatus, type ProjectStatus, isOnPaper } from '../../core/domain/project-status';
import type { ViewState } from '../../core/domain/view-state';
import { memoizeLast } from '../../core/domain/memoize';
import { memoizeView, type AnyYearView } from '../memoize-view';
import {
	everPassesNear,
	isNearUnclear,
	passesNear,
	type NearView
} from '../../core/data/corridor-distances';
import { buildYearTable } from '../year-table';
import { parseSiteSector } from '../../core/domain/site-sectors';
import { getMoneySpan, type MoneyPeriod } from '../../core/data/deals';
import { listShownCountries } from '../../core/domain/subject';
import { compareAmounts, getComparedMusd } from '../../core/data/finance-amounts';

/** A loan, grant or project at the place where it is drawn. */
export type PlacedRow<Row> = Row & { drawnAt: LonLat };

/** On a map of the world that is 1 wide. */
function computeDistance(a: LonLat, b: LonLat): number {
	const [[x, y], [otherX, otherY]] = [mercator(a), mercator(b)];
	return Math.hypot(otherX - x, otherY - y);
}

/** The waypoint of a corridor nearest to a place; without one, the middle. */
function getCorridorPoint({ segments }: Corridor, place: LonLat | null): LonLat {
	const points = segments.flatMap(({ lonLats }) => lonLats);
	if (!place) return points[Math.floor(points.length / 2)]!;
	return points.reduce((nearest, point) =>
		computeDistance(point, place) < computeDistance(nearest, place) ? point : nearest
	);
}

/** On its corridor, at the point nearest to its own so that it stays in its country; else its own. */
function placeOfRow({ corridorId, lonLat }: FinanceRecord | Project): LonLat | null {
	const corridor = atlas.corridors.find(({ id }) => id === corridorId);
	return corridor ? getCorridorPoint(corridor, lonLat) : lonLat;
}

export function placeRows<Row extends FinanceRecord | Project>(
	rows: readonly Row[]
): PlacedRow<Row>[] {
	return rows.flatMap((row) => {
		const drawnAt = placeOfRow(row);
		return drawnAt ? [{ ...row, drawnAt }] : [];
	});
}

/** Loans and grants that pass the filters; those of no comparable sum only without a least sum. */
export function selectFinance(
	rows: readonly FinanceRecord[],
	{ sectors, financeKinds, leastMusd }: Pick<Filters, 'sectors' | 'financeKinds' | 'leastMusd'>
): FinanceRecord[] {
	return rows.filter(
		(row) =>
			sectors.includes(parseSector(row.sector)) &&
			financeKinds.includes(row.kind) &&
			(leastMusd === 0 || (getComparedMusd(row) ?? 0) >= leastMusd)
	);
}

/** Sites that pass the filters; those without a known cost only without a least sum. */
export function selectProjects(
	rows: readonly Project[],
	{ sectors, leastMusd }: Pick<Filters, 'sectors' | 'leastMusd'>
): Project[] {
	return rows.filter(
		({ sector, costMusd }) =>
			sectors.includes(parseSiteSector(sector) ?? 'other') &&
			(leastMusd === 0 || (costMusd ?? 0) >= leastMusd)
	);
}

/** Loans and grants that a view draws in any year. */
export const selectPlacedFinance = memoizeView((view: AnyYearView, detail: DetailTables) =>
	placeRows(selectFinance(detail.financeRecords, view))
		.filter((row) => listShownCountries(view).includes(row.country) && everPassesNear(view, row.id))
		// small squares over large ones, and over all those that have one size
		.sort(compareAmounts)
);

/** Whether a loan or grant signed in a year is drawn in another. */
export function isFinanceShown(signed: number, year: number, period: MoneyPeriod): boolean {
	const [first, last] = getMoneySpan(year, period);
	return signed >= first && signed <= last;
}

/** The same, where the filter by distance leaves it in that year. */
export const isFinanceDrawn = (
	{ id, year: signed }: Pick<FinanceRecord, 'id' | 'year'>,
	year: number,
	view: MoneyPeriod & NearView
): boolean => isFinanceShown(signed, year, view) && passesNear(view, id, year);

export const buildFinanceTable = memoizeView(
	(view: MoneyPeriod & NearView, rows: readonly PlacedRow<FinanceRecord>[]) =>
		buildYearTable(rows, 2, (row, year) =>
			isFinanceDrawn(row, year, view) ? (getComparedMusd(row) ?? NaN) / 1000 : NaN
		)
);

/** Those off the scale are 1 in the years in which they are drawn. */
export const buildOffScaleTable = memoizeView(
	(view: MoneyPeriod & NearView, rows: readonly PlacedRow<FinanceRecord>[]) =>
		buildYearTable(rows, 2, (row, year) => (isFinanceDrawn(row, year, view) ? 1 : NaN))
);

/** Sites of a view, in any state. */
export const selectPlacedProjects = memoizeView((view: AnyYearView, detail: DetailTables) =>
	placeRows(selectProjects(detail.projects, view)).filter(
		(row) => listShownCountries(view).includes(row.country) && everPassesNear(view, row.id)
	)
);

/** The matching status of sections, by which old links filter sites. */
const AS_SECTION: Readonly<Record<ProjectStatus, SegmentStatus | null>> = {
	announced: 'planned',
	contracted: 'agreed',
	building: 'construction',
	stalled: 'suspended',
	completed: 'operational',
	idle: 'operational',
	cancelled: null,
	unknown: null
};

/** Whether a site is shown in a state; a selected one always is. */
export function showsSite(
	id: string,
	status: ProjectStatus | null,
	{ siteStatuses, statuses, selection }: Pick<ViewState, 'siteStatuses' | 'statuses' | 'selection'>
): boolean {
	if (status === null) return false;
	if (selection?.kind === 'project' && selection.id === id) return true;
	const asSection = AS_SECTION[status];
	const isLeft =
		statuses.length === STATUSES.length || (asSection !== null && statuses.includes(asSection));
	return isLeft && siteStatuses.includes(status);
}

/** The sites that a view draws in any year. */
export const selectEverShown = memoizeView((view: AnyYearView, detail: DetailTables) =>
	selectPlacedProjects(view, detail).filter(({ id, spans }) =>
		spans.some(([, status]) => showsSite(id, status, view))
	)
);

/** Loans and grants off the scale have one size, small among the squares to scale. */
export const OFF_SCALE_SIDE_PX = 8;

/** Whether the row of a loan or grant, or its place, is from memory. */
export const isFinanceUnverified = ({ placeRecalled, evidence }: FinanceRecord): boolean =>
	placeRecalled || evidence === 'recalled';

/** Whether a site's place, or its state, is from memory. */
export function isSiteUnverified(project: Project, status: ProjectStatus | null): boolean {
	const { placeRecalled, evidence, changes } = project;
	const isStateRecalled = changes.some(
		(change) => change.status === status && change.evidence === 'recalled'
	);
	return placeRecalled || evidence === 'recalled' || isStateRecalled;
}

/** A mark for each state of a site, visible in the years of that state. */
export interface SiteMark {
	project: PlacedRow<Project>;
	status: ProjectStatus;
}

export const projectMarks = memoizeLast((rows: readonly PlacedRow<Project>[]): SiteMark[] =>
	rows.flatMap((project) =>
		[...new Set(project.spans.map(([, status]) => status))].map((status) => ({ project, status }))
	)
);

export const projectTable = memoizeView((view: AnyYearView, marks: readonly SiteMark[]) =>
	buildYearTable(marks, 2, ({ project, status }, year) => {
		const isNow = getProjectStatus(project.spans, year) === status;
		const isShown = isNow && showsSite(project.id, status, view);
		return isShown && passesNear(view, project.id, year) ? 1 : NaN;
	})
);

const shownFinance = (view: ViewState, detail: DetailTables) =>
	selectPlacedFinance(view, detail).filter((row) => isFinanceDrawn(row, view.year, view));

const shownProjects = (view: ViewState, detail: DetailTables) =>
	selectPlacedProjects(view, detail).flatMap((row) => {
		const state = getProjectStatus(row.spans, view.year);
		const isShown = state && showsSite(row.id, state, view);
		return isShown && passesNear(view, row.id, view.year) ? [{ ...row, state }] : [];
	});

/** The loans or sites that a view draws; none before their tables are loaded. */
export function selectDrawnSites(view: ViewState, detail: DetailTables | null) {
	if (!detail || !view.layers.includes('investment')) return [];
	if (view.investmentMeasure === 'finance') return shownFinance(view, detail);
	return view.investmentMeasure === 'projects' ? shownProjects(view, detail) : [];
}

/** The same for all years. */
export function selectSitesOfAllYears(
	view: ViewState,
	detail: DetailTables | null
): readonly PlacedRow<FinanceRecord | Project>[] {
	if (!detail || !view.layers.includes('investment')) return [];
	if (view.investmentMeasure === 'finance') return selectPlacedFinance(view, detail);
	return view.investmentMeasure === 'projects' ? selectEverShown(view, detail) : [];
}

/** The loans or sites of which the filter by distance cannot say whether the view draws them. */
export function selectUnclearSites(
	view: ViewState,
	detail: DetailTables | null
): PlacedRow<FinanceRecord | Project>[] {
	const { nearCorridor, investmentMeasure, year, layers } = view;
	if (!detail || nearCorridor === null || !layers.includes('investment')) return [];
	// from the tables: what the map keeps is for its own view
	const isHere = ({ id, country }: FinanceRecord | Project) =>
		listShownCountries(view).includes(country) && isNearUnclear(view, id, year);
	if (investmentMeasure === 'projects') {
		return placeRows(selectProjects(detail.projects, view)).filter(
			(row) => isHere(row) && showsSite(row.id, getProjectStatus(row.spans, year), view)
		);
	}
	return placeRows(selectFinance(detail.financeRecords, view)).filter(
		(row) => isHere(row) && isFinanceShown(row.year, year, view)
	);
}

/** Sites of a view that exist only on paper in its year, visible or not. */
export function countPaper(view: ViewState, { projects }: DetailTables): number {
	const shown = listShownCountries(view);
	return selectProjects(projects, view).filter(
		({ id, country, spans }) =>
			shown.includes(country) && isOnPaper(spans, view.year) && passesNear(view, id, view.year)
	).length;
}
