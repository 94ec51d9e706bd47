import type { Layer } from '@deck.gl/core';
import type { DetailTables, FinanceRecord, Project } from '../../../core/data/types';
import type { LonLat } from '../../../core/domain/geography';
import { projectStatus, type ProjectStatus } from '../../../core/domain/project-status';
import { shownCountries } from '../../../core/domain/subject';
import type { LayerContext } from '../../context';
import { momentOf } from '../../marks/moment';
import { toRgba } from '../../marks/color';
import { leaderLayer, leaderTable } from '../../marks/leader-layer';
import { MarkLayer } from '../../marks/mark-layer';
import type { MarkShape } from '../../marks/mark-shader';
import { memoizeLast } from '../../../core/domain/memoize';
import { isLed, type Shift } from '../../spread-marks';
import { TimeExtension } from '../../time/time-extension';
import type { TimeTable } from '../../time/time-table';
import { FINANCE_ENLARGEMENT } from '../select';
import {
	isFinanceShown,
	isSiteUnverified,
	placedFinance,
	placedProjects,
	projectMarks,
	showsSite,
	SITE_SIDE_PX,
	everShown,
	financeTable,
	projectTable
} from '../sites';
import type { FilterArgs, PlacedRow, SiteMark } from '../sites';
import { spreadSites } from '../spread-sites';

const siteExtension = new TimeExtension();
const leaderExtension = new TimeExtension();

const HERE: Shift = [0, 0];

type Shifts = ReadonlyMap<string, Shift>;

/** Shared by the marks of loans and sites: colour and offsets. */
function siteStyle(context: LayerContext, shifts: Shifts) {
	const { investment } = context.palette.layers;
	return {
		getColor: () => toRgba(investment.mark),
		caseColor: toRgba(context.palette.markCase),
		pickable: true,
		updateTriggers: { getColor: [investment.mark], getOffset: [shifts] },
		extensions: [siteExtension],
		...momentOf(context)
	};
}

const offsetOf = (shifts: Shifts, id: string): [number, number] => {
	const [right, down] = shifts.get(id) ?? HERE;
	return [right, -down];
};

/** The rows with marks so far from their places that they need a line. */
const ledOf = <Row extends { id: string }>(rows: readonly Row[], shifts: Shifts): Row[] =>
	rows.filter(({ id }) => isLed(shifts.get(id) ?? HERE));

const ledFinance = memoizeLast(ledOf<PlacedRow<FinanceRecord>>);
const ledProjects = memoizeLast(ledOf<PlacedRow<Project>>);

const leaders = <Row extends { id: string; drawnAt: LonLat }>(
	id: string,
	rows: readonly Row[],
	shifts: Shifts,
	timeTable: TimeTable,
	context: LayerContext
) =>
	leaderLayer<Row>(
		{
			id,
			rows,
			placeOf: ({ drawnAt }) => drawnAt,
			shiftOf: (row) => shifts.get(row.id) ?? HERE,
			timeTable,
			extension: leaderExtension
		},
		context
	);

const financeLeaders = memoizeLast(
	(
		rows: readonly PlacedRow<FinanceRecord>[],
		period: LayerContext['view']['period'],
		sinceYear: number
	) => leaderTable(rows, (row, year) => isFinanceShown(row.year, year, { period, sinceYear }))
);

/** Loans and grants at their places, by size. */
export function buildFinance(context: LayerContext, detail: DetailTables): Layer[] {
	const { view, scale } = context;
	const { sectors, financeKinds, leastMusd } = view;
	const rows = placedFinance(detail, shownCountries(view), sectors, financeKinds, leastMusd);
	const shifts = spreadSites(view, detail, context.zoom, scale);
	const led = ledFinance(rows, shifts);
	const ledTable = financeLeaders(led, view.period, view.sinceYear);
	return [
		leaders('investment-finance-leaders', led, shifts, ledTable, context),
		new MarkLayer<PlacedRow<FinanceRecord>>({
			id: 'investment-finance',
			data: rows,
			getPosition: (row) => row.drawnAt,
			getOffset: ({ id }) => offsetOf(shifts, id),
			getShape: 'squareDiagonal',
			getUnverified: (row) => row.placeRecalled || row.evidence === 'recalled',
			isArea: true,
			pxPerUnit: scale.squarePxPerRootBillion * FINANCE_ENLARGEMENT,
			timeTable: financeTable(rows, view.period, view.sinceYear),
			...siteStyle(context, shifts)
		})
	];
}

const SITE_SHAPES: Readonly<Record<ProjectStatus, MarkShape>> = {
	announced: 'squareHollow',
	contracted: 'squareHalf',
	building: 'squareHatched',
	stalled: 'squareBars',
	completed: 'square',
	cancelled: 'squareCrossed',
	unknown: 'squareDash'
};

const projectLeaders = memoizeLast(
	(rows: readonly PlacedRow<Project>[], ...[siteStatuses, statuses, selection]: FilterArgs) =>
		leaderTable(rows, ({ id, spans }, year) =>
			showsSite(id, projectStatus(spans, year), { siteStatuses, statuses, selection })
		)
);

/** Projects at their places, in the state of the year. */
export function buildProjects(context: LayerContext, detail: DetailTables): Layer[] {
	const { view, zoom, scale } = context;
	const { sectors, leastMusd, siteStatuses, statuses, selection } = view;
	const rows = placedProjects(detail, shownCountries(view), sectors, leastMusd);
	const marks = projectMarks(rows);
	const shifts = spreadSites(view, detail, zoom, scale);
	const led = ledProjects(everShown(rows, siteStatuses, statuses, selection), shifts);
	const ledTable = projectLeaders(led, siteStatuses, statuses, selection);
	return [
		leaders('investment-projects-leaders', led, shifts, ledTable, context),
		new MarkLayer<SiteMark>({
			id: 'investment-projects',
			data: marks,
			getPosition: ({ project }) => project.drawnAt,
			getOffset: ({ project }) => offsetOf(shifts, project.id),
			getShape: ({ status }) => SITE_SHAPES[status],
			getUnverified: ({ project, status }) => isSiteUnverified(project, status),
			pxPerUnit: SITE_SIDE_PX,
			timeTable: projectTable(marks, siteStatuses, statuses, selection),
			...siteStyle(context, shifts)
		})
	];
}
