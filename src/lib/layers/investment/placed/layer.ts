import type { Layer } from '@deck.gl/core';
import type { DetailTables, FinanceRecord, Project } from '../../../core/data/types';
import { projectStatus, type ProjectStatus } from '../../../core/domain/project-status';
import type { LayerContext } from '../../layer-drawing';
import { toRgba } from '../../marks/color';
import { leaderLayer } from '../../marks/leader-layer';
import { MarkLayer, type MarkShape } from '../../marks/mark-layer';
import { momentOf } from '../../marks/moment';
import type { Shift } from '../../spread-marks';
import { FINANCE_ENLARGEMENT } from '../select';
import {
	everShown,
	financeTable,
	isFinanceShown,
	isSiteUnverified,
	placedFinance,
	placedProjects,
	projectMarks,
	projectTable,
	showsSite,
	SITE_SIDE_PX,
	STATE_FILTERS,
	type PlacedRow,
	type SiteMark
} from '../sites';
import { spreadSites } from '../spread-sites';

type Shifts = ReadonlyMap<string, Shift>;

const shiftOf = ({ id }: { id: string }, shifts: Shifts): Shift => shifts.get(id) ?? [0, 0];

function siteLook<Mark>(context: LayerContext, shifts: Shifts, rowOf: (mark: Mark) => SiteRow) {
	const { investment } = context.palette.layers;
	return {
		getPosition: (mark: Mark) => rowOf(mark).drawnAt,
		getOffset(mark: Mark): [number, number] {
			const [right, down] = shiftOf(rowOf(mark), shifts);
			return [right, -down];
		},
		getColor: () => toRgba(investment.mark),
		caseColor: toRgba(context.palette.markCase),
		pickable: true,
		updateTriggers: { getColor: [investment.mark], getOffset: [shifts] },
		...momentOf(context)
	};
}

type SiteRow = PlacedRow<FinanceRecord | Project>;
const placeOf = ({ drawnAt }: SiteRow) => drawnAt;

const financeLeaders = leaderLayer('investment-finance-leaders', {
	...{ placeOf, shiftOf },
	fields: ['period', 'sinceYear'],
	isDrawn: (view, row: PlacedRow<FinanceRecord>, year) => isFinanceShown(row.year, year, view)
});

/** Loans and grants at their places, by size. */
export function buildFinance(context: LayerContext, detail: DetailTables): Layer[] {
	const { view, zoom, scale } = context;
	const rows = placedFinance(view, detail);
	const shifts = spreadSites(view, detail, zoom, scale);
	return [
		financeLeaders(rows, shifts, context),
		new MarkLayer<PlacedRow<FinanceRecord>>({
			id: 'investment-finance',
			data: rows,
			getShape: 'squareDiagonal',
			getUnverified: (row) => row.placeRecalled || row.evidence === 'recalled',
			isArea: true,
			pxPerUnit: scale.squarePxPerRootBillion * FINANCE_ENLARGEMENT,
			timeTable: financeTable(view, rows),
			...siteLook<PlacedRow<FinanceRecord>>(context, shifts, (row) => row)
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

const projectLeaders = leaderLayer('investment-projects-leaders', {
	...{ placeOf, shiftOf },
	fields: STATE_FILTERS,
	isDrawn: (view, { id, spans }: PlacedRow<Project>, year) =>
		showsSite(id, projectStatus(spans, year), view)
});

/** Projects at their places, in the state of the year. */
export function buildProjects(context: LayerContext, detail: DetailTables): Layer[] {
	const { view, zoom, scale } = context;
	const marks = projectMarks(placedProjects(view, detail));
	const shifts = spreadSites(view, detail, zoom, scale);
	return [
		projectLeaders(everShown(view, detail), shifts, context),
		new MarkLayer<SiteMark>({
			id: 'investment-projects',
			data: marks,
			getShape: ({ status }) => SITE_SHAPES[status],
			getUnverified: ({ project, status }) => isSiteUnverified(project, status),
			pxPerUnit: SITE_SIDE_PX,
			timeTable: projectTable(view, marks),
			...siteLook<SiteMark>(context, shifts, ({ project }) => project)
		})
	];
}
