import type { Layer } from '@deck.gl/core';
import type { DealKind, DetailTables, FinanceRecord, Project } from '../../core/data/types';
import { countryByCode, type CountryCode } from '../../core/domain/countries';
import { DEAL_KINDS } from '../../core/domain/filters';
import { projectStatus, type ProjectStatus } from '../../core/domain/project-status';
import { againstYear, shownCountries } from '../../core/domain/subject';
import { reversed } from '../arrows';
import { labelLayout, largestSquarePx, squaresShiftPx } from '../label-layout';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { arrowLayer, offsetsOf, type Arrow } from '../marks/arrow-layer';
import { toRgba } from '../marks/color';
import { FlowLayer } from '../marks/flow-layer';
import { leaderLayer } from '../marks/leader-layer';
import { MarkLayer, type MarkShape } from '../marks/mark-layer';
import { huesOf, momentOf } from '../marks/moment';
import { memoizeView, SUBJECT } from '../memoize-view';
import type { MarkScale } from '../model';
import type { Shift } from '../spread-marks';
import { routeToChina } from '../students/flow-target';
import { tipOfDeals, tipOfDirectInvestment, tipOfFinance, tipOfProject } from '../tip';
import { yearTable } from '../year-table';
import { directArrows } from './direct/route';
import { rateOf } from './rate/late';
import { buildRates, rateMark } from './rate/layer';
import { FINANCE_ENLARGEMENT, runsWhole, squareMusd } from './select';
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
} from './sites';
import { spreadSites } from './spread-sites';

/** From the squares' right edge, which the flow's inset adds. */
const CHEVRONS_END_PX = 8;
const CHEVRONS_START_PX = 90;

/** Pixels, y up, of three chevrons next to the squares. */
function besideSquares(
	code: CountryCode,
	{ view, scale }: LayerContext
): [number, number, number, number] {
	const { squaresYPx } = labelLayout(code, view, scale);
	const middle = -(squaresYPx ?? 0) + largestSquarePx(code, view, scale) / 2;
	const [right] = squaresShiftPx(code, scale);
	return [right + CHEVRONS_START_PX, middle, right + CHEVRONS_END_PX, middle];
}

/** One square of a country; the object of a pick. */
interface DealSquare {
	country: CountryCode;
	kind: DealKind;
	rightPx: number;
	baselineYPx: number;
}

const directLayer = arrowLayer('investment-direct', directArrows);

const PERIOD = ['period', 'sinceYear'] as const;
/** Everything that a sum of deals depends on. */
const SUM = [...SUBJECT, ...PERIOD, 'sectors', 'dealKinds', 'trackerEdition'] as const;

/** Sums in billions, own first, the other kind's second. */
const dealTable = memoizeView(SUM, (view) => {
	const squares = shownCountries(view).flatMap((code) =>
		DEAL_KINDS.map((kind) => ({ code, kind }))
	);
	return yearTable(squares, 2, ({ code, kind }, year, measure) => {
		const shown = DEAL_KINDS[(DEAL_KINDS.indexOf(kind) + measure) % 2]!;
		return squareMusd(view, code, shown, year) / 1000;
	});
});

const LAYOUT = [...SUBJECT, ...PERIOD, 'layers', 'investmentMeasure', 'moneyPer'] as const;
const dealSquares = memoizeView(LAYOUT, (view, scale: MarkScale): DealSquare[] =>
	shownCountries(view).flatMap((country) => {
		const { squaresYPx } = labelLayout(country, view, scale);
		const [rightPx] = squaresShiftPx(country, scale);
		return DEAL_KINDS.map((kind) => ({ country, kind, rightPx, baselineYPx: squaresYPx ?? 0 }));
	})
);

/** Measure 0 is presence, 1 the form, 2 the width of both squares in roots of a billion. */
const flowTable = memoizeView(SUM, (view) =>
	yearTable(shownCountries(view), 3, (code, year, measure) => {
		const roots = DEAL_KINDS.reduce(
			(sum, kind) => sum + Math.sqrt(squareMusd(view, code, kind, year) / 1000 || 0),
			0
		);
		if (roots === 0) return NaN;
		return measure === 0 ? 1 : measure === 1 ? 0 : roots / 2;
	})
);

function buildDeals(context: LayerContext): Layer[] {
	const { view, scale } = context;
	const { hue, fallColor, caseColor } = huesOf(context, 'investment');
	const inFocus = view.focus === 'investment';
	const shown = shownCountries(view);
	const whole = runsWhole(view);
	// back along the ribbon's own curve
	const wayOf = (code: CountryCode) => reversed(routeToChina(code, shown, 'all', scale));
	const anchorOf = (code: CountryCode) => countryByCode(code).labelLonLat;
	const common = { caseColor, ...momentOf(context) };
	return [
		new FlowLayer<CountryCode>({
			id: 'investment-from-china',
			// changes have no origin
			visible: againstYear(view) === null,
			data: shown,
			getSource: (code) => (whole ? wayOf(code).start.lonLat : anchorOf(code)),
			getTarget: anchorOf,
			getOffsets: (code) => (whole ? offsetsOf(wayOf(code)) : besideSquares(code, context)),
			getBow: (code) => (whole ? wayOf(code).bow : 0),
			chevrons: true,
			chevronCount: whole ? 0 : 3,
			chevronSpacingPx: whole ? 27 : 8,
			chevronSizePx: whole ? 12 : 8,
			insetPxPerUnit: whole ? 0 : scale.squarePxPerRootBillion,
			color: toRgba(hue),
			bearing: context.bearing,
			updateTriggers: {
				getSource: [shown, whole],
				getOffsets: [shown, inFocus, whole, scale, view.period, view.sinceYear],
				getBow: [shown, whole]
			},
			timeTable: flowTable(view),
			...common
		}),
		new MarkLayer<DealSquare>({
			id: 'investment',
			data: dealSquares(view, scale),
			getPosition: (square) => anchorOf(square.country),
			getOffset: (square) => [square.rightPx, -square.baselineYPx],
			getSide: (square) => (square.kind === 'investment' ? -1 : 1),
			getShape: (square) => (square.kind === 'investment' ? 'square' : 'squareHatched'),
			getColor: () => toRgba(hue),
			isArea: true,
			pxPerUnit: scale.squarePxPerRootBillion,
			zeroRingPx: inFocus ? 7 : 0,
			fallColor,
			pickable: true,
			updateTriggers: { getColor: [hue] },
			timeTable: dealTable(view),
			...common
		})
	];
}

type SiteRow = PlacedRow<FinanceRecord | Project>;
type Shifts = ReadonlyMap<string, Shift>;

const placeOf = ({ drawnAt }: SiteRow) => drawnAt;
const shiftOf = ({ id }: { id: string }, shifts: Shifts): Shift => shifts.get(id) ?? [0, 0];

function siteLook<Mark>(context: LayerContext, shifts: Shifts, rowOf: (mark: Mark) => SiteRow) {
	const { investment } = context.palette.layers;
	return {
		getPosition: (mark: Mark) => placeOf(rowOf(mark)),
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

const financeLeaders = leaderLayer('investment-finance-leaders', {
	...{ placeOf, shiftOf },
	fields: ['period', 'sinceYear'],
	isDrawn: (view, row: PlacedRow<FinanceRecord>, year) => isFinanceShown(row.year, year, view)
});

/** Loans and grants at their places, by size. */
function buildFinance(context: LayerContext, detail: DetailTables): Layer[] {
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
	idle: 'squareBarsCut',
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
function buildProjects(context: LayerContext, detail: DetailTables): Layer[] {
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

function buildInvestment(context: LayerContext): Layer[] {
	const { detail, view } = context;
	if (rateOf(view) !== null) return buildRates(context);
	if (view.investmentMeasure === 'fdi') return [directLayer(context)];
	if (view.investmentMeasure === 'deals') return buildDeals(context);
	if (!detail) return [];
	return view.investmentMeasure === 'finance'
		? buildFinance(context, detail)
		: buildProjects(context, detail);
}

export const investment: LayerDrawing = {
	build: buildInvestment,
	isGround: (view) => rateOf(view) !== null,
	marks: {
		investment: {
			tip({ object }, view) {
				const { country, kind } = object as DealSquare;
				return tipOfDeals(view, country, kind);
			},
			figureKind: (object) => (object as DealSquare).kind
		},
		'investment-direct': {
			tip: ({ object }, view) => tipOfDirectInvestment(view, (object as Arrow).country)
		},
		'investment-rates': rateMark,
		'investment-finance': { tip: ({ object }) => tipOfFinance(object as FinanceRecord) },
		'investment-projects': {
			tip: ({ object }, view) => tipOfProject((object as SiteMark).project, view.year)
		}
	}
};
