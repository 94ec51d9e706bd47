import type { Layer } from '@deck.gl/core';
import type { DealKind, FinanceRecord } from '../../core/data/types';
import { type Filters, DEAL_KINDS } from '../../core/domain/filters';
import { countryByCode, type CountryCode } from '../../core/domain/countries';
import { againstYear, shownCountries } from '../../core/domain/subject';
import {
	flowStartPx,
	labelContent,
	labelLayout,
	largestSquarePx,
	squaresShiftPx
} from '../label-layout';
import type { LayerContext } from '../context';
import { huesOf, momentOf } from '../marks/moment';
import type { LayerDrawing } from '../layer-drawing';
import { tipOfDeals, tipOfDirectInvestment, tipOfFinance, tipOfProject } from '../tip';
import { dealChange } from '../difference/changes';
import { toRgba } from '../marks/color';
import { runsWhole } from './drawn';
import { buildDirectInvestment, type DirectFlow } from './direct/layer';
import { FlowLayer } from '../marks/flow-layer';
import { MarkLayer } from '../marks/mark-layer';
import type { MarkScale } from '../model';
import { memoizeLast } from '../../core/domain/memoize';
import { BOWS, flowTargetOf } from '../students/flow-target';
import { TimeExtension } from '../time/time-extension';
import { yearTable } from '../year-table';
import { selectDeals, type MoneyPeriod } from '../../core/data/deals';
import type { SiteMark } from './sites';
import { buildFinance, buildProjects } from './placed/layer';
import { rateOf } from './rate/late';
import { buildRates, rateMark } from './rate/layer';

/** Pixels, y up: the whole route from the flow target, or three chevrons next to the squares. */
function chevronOffsets(
	code: CountryCode,
	whole: boolean,
	{ view, scale }: LayerContext
): [number, number, number, number] {
	if (whole) {
		const [right, down] = flowTargetOf(shownCountries(view), 'all', scale).slots[code]!;
		const [endRight, endDown] = flowStartPx(code, scale);
		return [right, -down, endRight, -endDown];
	}
	const { squaresYPx } = labelLayout(code, labelContent(view), scale);
	const middle = -(squaresYPx ?? 0) + largestSquarePx(code, view, scale) / 2;
	const [right] = squaresShiftPx(code, scale);
	return [right + CHEVRONS_START_PX, middle, right + CHEVRONS_END_PX, middle];
}

/** From the squares' right edge, which the flow's inset adds. */
const CHEVRONS_END_PX = 8;
const CHEVRONS_START_PX = 90;

/** One square of a country; the object of a pick. */
interface DealSquare {
	country: CountryCode;
	kind: DealKind;
	rightPx: number;
	baselineYPx: number;
}

const squareExtension = new TimeExtension();
const flowExtension = new TimeExtension();

/** Everything that a sum of deals depends on, as separate arguments for `memoizeLast`. */
type DealTableArgs = [
	shown: readonly CountryCode[],
	period: MoneyPeriod['period'],
	sinceYear: number,
	sectors: Filters['sectors'],
	dealKinds: Filters['dealKinds'],
	trackerEdition: Filters['trackerEdition'],
	/** The base year of changes; null for sums. */
	baseYear: number | null
];

function dealTableArgs({ view }: LayerContext): DealTableArgs {
	const { period, sinceYear, sectors, dealKinds, trackerEdition } = view;
	const shown = shownCountries(view);
	return [shown, period, sinceYear, sectors, dealKinds, trackerEdition, againstYear(view)];
}

/** Billions of a kind in a year, or their change since the base year; NaN in a gap and for hidden kinds. */
function billions(
	code: CountryCode,
	kind: DealKind,
	year: number,
	...[, period, sinceYear, sectors, dealKinds, trackerEdition, baseYear]: DealTableArgs
): number {
	if (!dealKinds.includes(kind)) return NaN;
	const filter = { sectors, dealKinds, trackerEdition };
	const span = { period, sinceYear };
	if (baseYear === null) return selectDeals(code, kind, year, span, filter) / 1000;
	return (dealChange(code, kind, year, baseYear, span, filter).difference ?? NaN) / 1000;
}

/** Sums in billions, own first, the other kind's second. */
const dealTable = memoizeLast((...args: DealTableArgs) => {
	const squares = args[0].flatMap((code) => DEAL_KINDS.map((kind) => ({ code, kind })));
	return yearTable(squares, 2, ({ code, kind }, year, measure) =>
		billions(code, DEAL_KINDS[(DEAL_KINDS.indexOf(kind) + measure) % 2]!, year, ...args)
	);
});

const dealSquares = memoizeLast(
	(
		shown: readonly CountryCode[],
		period: MoneyPeriod['period'],
		sinceYear: number,
		scale: MarkScale
	): DealSquare[] =>
		shown.flatMap((code) => {
			const content = { hasSquares: true, period, sinceYear };
			const baselineYPx = labelLayout(code, content, scale).squaresYPx ?? 0;
			const [rightPx] = squaresShiftPx(code, scale);
			return DEAL_KINDS.map((kind) => ({ country: code, kind, rightPx, baselineYPx }));
		})
);

/** Measure 0 is presence, 1 the form, 2 the width of both squares in roots of a billion. */
const flowTable = memoizeLast((...args: DealTableArgs) =>
	yearTable(args[0], 3, (code, year, measure) => {
		const roots = DEAL_KINDS.reduce(
			(sum, kind) => sum + Math.sqrt(billions(code, kind, year, ...args) || 0),
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
	const squares = dealSquares(shown, view.period, view.sinceYear, scale);
	const whole = runsWhole(view);
	const target = whole ? flowTargetOf(shown, 'all', scale).lonLat : null;
	const common = { caseColor, ...momentOf(context) };
	return [
		new FlowLayer<CountryCode>({
			id: 'investment-from-china',
			// changes have no origin
			visible: againstYear(view) === null,
			data: shown,
			getSource: (code) => target ?? countryByCode(code).labelLonLat,
			getTarget: (code) => countryByCode(code).labelLonLat,
			getOffsets: (code) => chevronOffsets(code, whole, context),
			// back along the ribbon's own curve
			getBow: (code) => (whole ? -BOWS[code] : 0),
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
			timeTable: flowTable(...dealTableArgs(context)),
			extensions: [flowExtension],
			...common
		}),
		new MarkLayer<DealSquare>({
			id: 'investment',
			data: squares,
			getPosition: (square) => countryByCode(square.country).labelLonLat,
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
			timeTable: dealTable(...dealTableArgs(context)),
			extensions: [squareExtension],
			...common
		})
	];
}

function buildInvestment(context: LayerContext): Layer[] {
	const { detail, view } = context;
	if (rateOf(view) !== null) return buildRates(context);
	if (view.investmentMeasure === 'fdi') return buildDirectInvestment(context);
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
			tip: ({ object }, view) => tipOfDirectInvestment(view, (object as DirectFlow).country)
		},
		'investment-rates': rateMark,
		'investment-finance': { tip: ({ object }) => tipOfFinance(object as FinanceRecord) },
		'investment-projects': {
			tip: ({ object }, view) => tipOfProject((object as SiteMark).project, view.year)
		}
	}
};
