import type { Layer } from '@deck.gl/core';
import type { CountedBy } from '../../../core/domain/layers';
import type { CountryCode } from '../../../core/domain/countries';
import { againstYear, shownCountries } from '../../../core/domain/subject';
import { FIRST_YEAR, YEARS } from '../../../core/domain/years';
import type { LayerContext } from '../../context';
import { toRgba } from '../../marks/color';
import { FlowLayer } from '../../marks/flow-layer';
import { FLOW_FORMS, FORM_OF_QUALITY } from '../../marks/flow-shader';
import type { MarkScale } from '../../model';
import { memoizeLast } from '../../memoize';
import { RIBBON_TAIL } from '../../students/flow-target';
import { TimeExtension } from '../../time/time-extension';
import { makeTimeTable } from '../../time/time-table';
import { directChange } from './change';
import { runsWhole } from '../drawn';
import { flowRoute, type FlowRoute } from './route';
import { selectDirectSeries } from '../../../core/data/direct-investment';
import { flowPxPerMillion } from './flow-scale';

/** An arrow to a country or back from it; what a pick on the map answers. */
export interface DirectFlow {
	country: CountryCode;
	isBack: boolean;
	route: FlowRoute;
}

const extension = new TimeExtension();
const WAYS = [false, true] as const;

/** Widths in pixels, for each currency has a scale of its own; two arrows a country, one each way. */
const flowTable = memoizeLast(
	(shown: readonly CountryCode[], countedBy: CountedBy, scale: MarkScale) =>
		makeTimeTable(
			{ items: shown.length * 2, columns: YEARS.length, measures: 2 },
			(item, column, measure) => {
				const { currency, cells } = selectDirectSeries(shown[Math.floor(item / 2)]!, countedBy);
				const { value, quality } = cells[column]!;
				const isBack = WAYS[item % 2]!;
				if (value === null || value < 0 !== isBack) return NaN;
				if (measure === 1) return isBack ? FLOW_FORMS.hollow : FORM_OF_QUALITY[quality];
				return Math.abs(value) * flowPxPerMillion(countedBy, currency, scale);
			}
		)
);

/** Changes on a year keep the way from China, whatever their sign: a fall is no flow back. */
const changeTable = memoizeLast(
	(shown: readonly CountryCode[], countedBy: CountedBy, scale: MarkScale, baseYear: number) =>
		makeTimeTable(
			{ items: shown.length * 2, columns: YEARS.length, measures: 2 },
			(item, column, measure) => {
				const country = shown[Math.floor(item / 2)]!;
				const change = directChange(country, YEARS[column]!, baseYear, countedBy);
				if (change.difference === null || WAYS[item % 2]) return NaN;
				if (measure === 1) return FORM_OF_QUALITY[change.quality];
				const { currency } = selectDirectSeries(country, countedBy);
				return change.difference * flowPxPerMillion(countedBy, currency, scale);
			}
		)
);

const buildFlows = memoizeLast(
	(shown: readonly CountryCode[], isWhole: boolean, scale: MarkScale): DirectFlow[] =>
		shown.flatMap((country) =>
			WAYS.map((isBack) => ({
				country,
				isBack,
				route: flowRoute(country, isBack, shown, isWhole, scale)
			}))
		)
);

/** Flows of direct investment as arrows; what runs back to China is hollow. */
export function buildDirectInvestment(context: LayerContext): Layer[] {
	const { view, palette, scale } = context;
	const shown = shownCountries(view);
	const baseYear = againstYear(view);
	const { rise, fall } = palette.diverging;
	return [
		new FlowLayer<DirectFlow>({
			id: 'investment-direct',
			data: buildFlows(shown, runsWhole(view), scale),
			getSource: ({ route }) => route.start.lonLat,
			getTarget: ({ route }) => route.end.lonLat,
			// offsets count y upwards
			getOffsets: ({ route: { start, end } }) => [
				start.offsetPx[0],
				-start.offsetPx[1],
				end.offsetPx[0],
				-end.offsetPx[1]
			],
			getBow: ({ route }) => route.bow,
			pxPerUnit: 1,
			headExtraPx: scale.headExtraPx,
			headLeastPx: scale.headLeastPx,
			color: toRgba(baseYear === null ? palette.layers.investment.mark : rise.mark),
			fallColor: baseYear === null ? null : toRgba(fall.mark),
			caseColor: toRgba(palette.markCase),
			tailOpacity: context.isDark ? 0.66 : 1,
			tailWidth: RIBBON_TAIL.width,
			taperShare: RIBBON_TAIL.share,
			bearing: context.bearing,
			pickable: true,
			time: context.time - FIRST_YEAR,
			timeTable:
				baseYear === null
					? flowTable(shown, view.countedBy, scale)
					: changeTable(shown, view.countedBy, scale, baseYear),
			extensions: [extension],
			// read by the overlay, not by deck.gl
			...{ beforeId: context.beforeId }
		})
	];
}
