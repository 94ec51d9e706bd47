import type { Layer } from '@deck.gl/core';
import type { DealKind, DetailTables, FinanceRecord, Project } from '../../core/data/types';
import { getCountryByCode, type CountryCode } from '../../core/domain/countries';
import { DEAL_KINDS } from '../../core/domain/filters';
import { getMarkedStatus, getProjectStatus } from '../../core/domain/project-status';
import { getAgainstYear, listShownCountries } from '../../core/domain/subject';
import { reverseRoute } from '../arrows';
import { getSquaresShiftPx } from '../label-layout';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { buildArrowLayer, computeOffsets, type Arrow } from '../marks/arrow-layer';
import { toRgba } from '../marks/color';
import { FlowLayer } from '../marks/flow-layer';
import { buildLeaderLayer } from '../marks/leader-layer';
import { MarkLayer, type MarkShape } from '../marks/mark-layer';
import { getHues, getTimeProps } from '../marks/time-props';
import { memoizeLast } from '../../core/domain/memoize';
import { memoizeView, type AnyYearView } from '../memoize-view';
import type { MarkScale } from '../model';
import { passesNear } from '../../core/data/corridor-distances';
import type { Shift } from '../spread-marks';
import { computeRouteToChina } from '../flows/flow-target';
import { buildShapes, shapeMarks } from './shapes/layer';
import { getDealsTip, getDirectInvestmentTip, getFinanceTip, getProjectTip } from './tip';
import { buildYearTable } from '../year-table';
import { getDealLayout, getLargestSquarePx } from './deal-layout';
import { directArrows } from './direct/route';
import { getRate } from './rate/lazy';
import { buildRates, rateMark } from './rate/layer';
import { getComparedMusd } from '../../core/data/finance-amounts';
import { getOffScaleSign } from './off-scale';
import { FINANCE_ENLARGEMENT, runsWhole, getSquareMusd } from './select';
import {
	selectEverShown,
	buildFinanceTable,
	buildOffScaleTable,
	isFinanceDrawn,
	isFinanceUnverified,
	isSiteUnverified,
	selectPlacedFinance,
	selectPlacedProjects,
	projectMarks,
	projectTable,
	showsSite,
	OFF_SCALE_SIDE_PX,
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
	const { squaresYPx } = getDealLayout(code, view, scale);
	const middle = -(squaresYPx ?? 0) + getLargestSquarePx(code, view, scale) / 2;
	const [right] = getSquaresShiftPx(code, scale);
	return [right + CHEVRONS_START_PX, middle, right + CHEVRONS_END_PX, middle];
}

/** One square of a country; the object of a pick. */
interface DealSquare {
	country: CountryCode;
	kind: DealKind;
	rightPx: number;
	baselineYPx: number;
}

const directLayer = buildArrowLayer('investment-direct', directArrows);

/** Sums in billions, own first, the other kind's second. */
const dealTable = memoizeView((view: AnyYearView) => {
	const squares = listShownCountries(view).flatMap((code) =>
		DEAL_KINDS.map((kind) => ({ code, kind }))
	);
	return buildYearTable(squares, 2, ({ code, kind }, year, measure) => {
		const shown = DEAL_KINDS[(DEAL_KINDS.indexOf(kind) + measure) % 2]!;
		return getSquareMusd(view, code, shown, year) / 1000;
	});
});

const dealSquares = memoizeView((view: AnyYearView, scale: MarkScale): DealSquare[] =>
	listShownCountries(view).flatMap((country) => {
		const { squaresYPx } = getDealLayout(country, view, scale);
		const [rightPx] = getSquaresShiftPx(country, scale);
		return DEAL_KINDS.map((kind) => ({ country, kind, rightPx, baselineYPx: squaresYPx ?? 0 }));
	})
);

/** Measure 0 is presence, 1 the form, 2 the width of both squares in roots of a billion. */
const flowTable = memoizeView((view: AnyYearView) =>
	buildYearTable(listShownCountries(view), 3, (code, year, measure) => {
		const roots = DEAL_KINDS.reduce(
			(sum, kind) => sum + Math.sqrt(getSquareMusd(view, code, kind, year) / 1000 || 0),
			0
		);
		if (roots === 0) return NaN;
		return measure === 0 ? 1 : measure === 1 ? 0 : roots / 2;
	})
);

function buildDeals(context: LayerContext): Layer[] {
	const { view, scale } = context;
	const { hue, fallColor, caseColor } = getHues(context, 'investment');
	const inFocus = view.focus === 'investment';
	const shown = listShownCountries(view);
	const whole = runsWhole(view);
	// back along the ribbon's own curve
	const getWay = (code: CountryCode) =>
		reverseRoute(computeRouteToChina(code, shown, 'all', scale));
	const getAnchor = (code: CountryCode) => getCountryByCode(code).labelLonLat;
	const common = { caseColor, ...getTimeProps(context) };
	return [
		new FlowLayer<CountryCode>({
			id: 'investment-from-china',
			// changes have no origin
			visible: getAgainstYear(view) === null,
			data: shown,
			getSource: (code) => (whole ? getWay(code).start.lonLat : getAnchor(code)),
			getTarget: getAnchor,
			getOffsets: (code) => (whole ? computeOffsets(getWay(code)) : besideSquares(code, context)),
			getBow: (code) => (whole ? getWay(code).bow : 0),
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
			getPosition: (square) => getAnchor(square.country),
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

const getPlace = ({ drawnAt }: SiteRow) => drawnAt;
const getShift = ({ id }: { id: string }, shifts: Shifts): Shift => shifts.get(id) ?? [0, 0];

function getSiteStyle<Mark>(
	context: LayerContext,
	shifts: Shifts,
	getRow: (mark: Mark) => SiteRow
) {
	const { mark: color } = context.palette.layers.investment;
	const { siteMarks } = context.view;
	return {
		getPosition: (mark: Mark) => getPlace(getRow(mark)),
		getOffset(mark: Mark): [number, number] {
			const [right, down] = getShift(getRow(mark), shifts);
			return [right, -down];
		},
		getColor: () => toRgba(color),
		caseColor: toRgba(context.palette.markCase),
		pickable: true,
		updateTriggers: { getColor: [color], getOffset: [shifts], getShape: [siteMarks] },
		...getTimeProps(context)
	};
}

const financeLeaders = buildLeaderLayer('investment-finance-leaders', {
	...{ getPlace, getShift },
	isDrawn: (view, row: PlacedRow<FinanceRecord>, year) => isFinanceDrawn(row, year, view)
});

const splitByScale = memoizeLast((rows: readonly PlacedRow<FinanceRecord>[]) => ({
	onScale: rows.filter((row) => getComparedMusd(row) !== null),
	offScale: rows.filter((row) => getComparedMusd(row) === null)
}));

/** Loans and grants at their places, by size; those that cannot be compared in one size. */
function buildFinance(context: LayerContext, detail: DetailTables): Layer[] {
	const { view, zoom, scale } = context;
	const rows = selectPlacedFinance(view, detail);
	const { onScale, offScale } = splitByScale(rows);
	const shifts = spreadSites(view, detail, zoom, scale);
	const shared = {
		getUnverified: isFinanceUnverified,
		...getSiteStyle<PlacedRow<FinanceRecord>>(context, shifts, (row) => row)
	};
	return [
		financeLeaders(rows, shifts, context),
		new MarkLayer<PlacedRow<FinanceRecord>>({
			id: 'investment-finance',
			data: onScale,
			getShape: 'squareDiagonal',
			isArea: true,
			pxPerUnit: scale.squarePxPerRootBillion * FINANCE_ENLARGEMENT,
			timeTable: buildFinanceTable(view, onScale),
			...shared
		}),
		new MarkLayer<PlacedRow<FinanceRecord>>({
			id: 'investment-finance-off-scale',
			data: offScale,
			getShape: (row) => SITE_SHAPES[getOffScaleSign(row)],
			pxPerUnit: OFF_SCALE_SIDE_PX,
			timeTable: buildOffScaleTable(view, offScale),
			...shared
		})
	];
}

const SITE_SHAPES: Readonly<Record<SiteMark['status'], MarkShape>> = {
	announced: 'squareHollow',
	contracted: 'squareHalf',
	building: 'squareHatched',
	stalled: 'squareBars',
	completed: 'square',
	idle: 'squareBarsCut',
	cancelled: 'squareCrossed',
	unknown: 'squareDash'
};

const projectLeaders = buildLeaderLayer('investment-projects-leaders', {
	...{ getPlace, getShift },
	isDrawn: (view, { id, spans }: PlacedRow<Project>, year) =>
		showsSite(id, getProjectStatus(spans, year), view) && passesNear(view, id, year)
});

/** Projects at their places, in the state of the year. */
function buildProjects(context: LayerContext, detail: DetailTables): Layer[] {
	const { view, zoom, scale } = context;
	const marks = projectMarks(selectPlacedProjects(view, detail));
	const shifts = spreadSites(view, detail, zoom, scale);
	return [
		projectLeaders(selectEverShown(view, detail), shifts, context),
		new MarkLayer<SiteMark>({
			id: 'investment-projects',
			data: marks,
			getShape: ({ status }) => SITE_SHAPES[getMarkedStatus(status, view.siteMarks)],
			getUnverified: ({ project, status }) => isSiteUnverified(project, status),
			pxPerUnit: scale.siteSidePx,
			timeTable: projectTable(view, marks),
			...getSiteStyle<SiteMark>(context, shifts, ({ project }) => project)
		})
	];
}

function buildInvestment(context: LayerContext): Layer[] {
	const { detail, view } = context;
	if (getRate(view) !== null) return buildRates(context);
	if (view.investmentMeasure === 'fdi') return [directLayer(context)];
	if (view.investmentMeasure === 'deals') return buildDeals(context);
	if (!detail) return [];
	const build = view.investmentMeasure === 'finance' ? buildFinance : buildProjects;
	return [...buildShapes(context), ...build(context, detail)];
}

export const drawing: LayerDrawing = {
	build: buildInvestment,
	isGround: (view) => getRate(view) !== null,
	marks: {
		investment: {
			tip({ object }, view) {
				const { country, kind } = object as DealSquare;
				return getDealsTip(view, country, kind);
			},
			figureKind: (object) => (object as DealSquare).kind
		},
		'investment-direct': {
			tip: ({ object }, view) => getDirectInvestmentTip(view, (object as Arrow).country)
		},
		'investment-rates': rateMark,
		...shapeMarks,
		'investment-finance': { tip: ({ object }) => getFinanceTip(object as FinanceRecord) },
		'investment-finance-off-scale': { tip: ({ object }) => getFinanceTip(object as FinanceRecord) },
		'investment-projects': {
			tip: ({ object }, view) => getProjectTip((object as SiteMark).project, view.year)
		}
	}
};
