import type { Layer } from '@deck.gl/core';
import type { CountedBy } from '../../../core/domain/layers';
import type { CountryCode } from '../../../core/domain/countries';
import { againstYear, shownCountries } from '../../../core/domain/subject';
import { yearIndex } from '../../../core/domain/years';
import type { LayerContext } from '../../context';
import { huesOf, momentOf } from '../../marks/moment';
import { toRgba } from '../../marks/color';
import { FlowLayer } from '../../marks/flow-layer';
import { FLOW_FORMS, FORM_OF_QUALITY } from '../../marks/flow-shader';
import type { MarkScale } from '../../model';
import { memoizeLast } from '../../../core/domain/memoize';
import { RIBBON_TAIL } from '../../students/flow-target';
import { TimeExtension } from '../../time/time-extension';
import { yearTable } from '../../year-table';
import { directChange } from '../../difference/changes';
import { runsWhole } from '../drawn';
import { flowRoute, type FlowRoute } from './route';
import { selectDirectSeries } from '../../../core/data/direct-investment';
import { flowPxPerMillion } from './flow-scale';

/** An arrow to a country or back from it; the object of a pick. */
export interface DirectFlow {
	country: CountryCode;
	isBack: boolean;
	route: FlowRoute;
}

const extension = new TimeExtension();
const DIRECTIONS = [false, true] as const;

const buildFlows = memoizeLast(
	(shown: readonly CountryCode[], isWhole: boolean, scale: MarkScale): DirectFlow[] =>
		shown.flatMap((country) =>
			DIRECTIONS.map((isBack) => ({
				country,
				isBack,
				route: flowRoute(country, isBack, shown, isWhole, scale)
			}))
		)
);

/** Widths in pixels, as each currency has its own scale; two arrows a country, one in each direction. */
const flowTable = memoizeLast(
	(flows: readonly DirectFlow[], countedBy: CountedBy, scale: MarkScale) =>
		yearTable(flows, 2, ({ country, isBack }, year, measure) => {
			const { currency, cells } = selectDirectSeries(country, countedBy);
			const { value, quality } = cells[yearIndex(year)]!;
			if (value === null || value < 0 !== isBack) return NaN;
			if (measure === 1) return isBack ? FLOW_FORMS.hollow : FORM_OF_QUALITY[quality];
			return Math.abs(value) * flowPxPerMillion(countedBy, currency, scale);
		})
);

/** Changes are drawn from China, whatever their sign: a decrease is no flow back. */
const changeTable = memoizeLast(
	(flows: readonly DirectFlow[], countedBy: CountedBy, scale: MarkScale, baseYear: number) =>
		yearTable(flows, 2, ({ country, isBack }, year, measure) => {
			const { difference, quality } = directChange(country, year, baseYear, countedBy);
			if (difference === null || isBack) return NaN;
			if (measure === 1) return FORM_OF_QUALITY[quality];
			const { currency } = selectDirectSeries(country, countedBy);
			return difference * flowPxPerMillion(countedBy, currency, scale);
		})
);

/** Flows of direct investment as arrows; flows back to China are hollow. */
export function buildDirectInvestment(context: LayerContext): Layer[] {
	const { view, scale } = context;
	const baseYear = againstYear(view);
	const { hue, fallColor, caseColor } = huesOf(context, 'investment');
	const flows = buildFlows(shownCountries(view), runsWhole(view), scale);
	return [
		new FlowLayer<DirectFlow>({
			id: 'investment-direct',
			data: flows,
			getSource: ({ route }) => route.start.lonLat,
			getTarget: ({ route }) => route.end.lonLat,
			// offsets have y upwards
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
			color: toRgba(hue),
			...{ fallColor, caseColor },
			tailOpacity: context.isDark ? 0.66 : 1,
			tailWidth: RIBBON_TAIL.width,
			taperShare: RIBBON_TAIL.share,
			bearing: context.bearing,
			pickable: true,
			timeTable:
				baseYear === null
					? flowTable(flows, view.countedBy, scale)
					: changeTable(flows, view.countedBy, scale, baseYear),
			extensions: [extension],
			...momentOf(context)
		})
	];
}
