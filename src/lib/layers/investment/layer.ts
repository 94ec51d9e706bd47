import type { Layer } from '@deck.gl/core';
import type { DealKind, FinanceRecord } from '../../core/data/types';
import { DEAL_KINDS } from '../../core/domain/filters';
import { countryByCode, type CountryCode } from '../../core/domain/countries';
import { againstYear, shownCountries } from '../../core/domain/subject';
import { reversed } from '../arrows';
import type { LayerContext, LayerDrawing } from '../layer-drawing';
import { labelContent, labelLayout, largestSquarePx, squaresShiftPx } from '../label-layout';
import { arrowLayer, offsetsOf, type Arrow } from '../marks/arrow-layer';
import { toRgba } from '../marks/color';
import { FlowLayer } from '../marks/flow-layer';
import { MarkLayer } from '../marks/mark-layer';
import { huesOf, momentOf } from '../marks/moment';
import { memoizeView, SUBJECT } from '../memoize-view';
import type { MarkScale } from '../model';
import { routeToChina } from '../students/flow-target';
import { tipOfDeals, tipOfDirectInvestment, tipOfFinance, tipOfProject } from '../tip';
import { yearTable } from '../year-table';
import { directArrows } from './direct/route';
import { runsWhole, squareMusd } from './select';
import { buildFinance, buildProjects } from './placed/layer';
import { rateOf } from './rate/late';
import { buildRates, rateMark } from './rate/layer';
import type { SiteMark } from './sites';

/** From the squares' right edge, which the flow's inset adds. */
const CHEVRONS_END_PX = 8;
const CHEVRONS_START_PX = 90;

/** Pixels, y up, of three chevrons next to the squares. */
function besideSquares(
	code: CountryCode,
	{ view, scale }: LayerContext
): [number, number, number, number] {
	const { squaresYPx } = labelLayout(code, labelContent(view), scale);
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

const dealSquares = memoizeView([...SUBJECT, ...PERIOD], (view, scale: MarkScale): DealSquare[] =>
	shownCountries(view).flatMap((country) => {
		const { squaresYPx } = labelLayout(country, { ...view, hasSquares: true }, scale);
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
			tailOpacity: 1,
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
