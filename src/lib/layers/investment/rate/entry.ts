import { m } from '#messages';
import { DEAL_KINDS } from '../../../core/domain/filters';
import type { ComparedBase } from '../../../core/domain/compared-measures';
import { beginSentence } from '../../../text/lists';
import type { ViewState } from '../../../core/domain/view-state';
import type { LayerEntry } from '../../entry-model';
import { buildFromSeries, PLAIN_LAYER } from '../../plain-layer';
import { DEAL_KIND_LABELS } from '../../../text/kind-labels';
import { sums } from '../entry';
import {
	describeRates,
	getRateFigure,
	getRateLabel,
	buildRateTimelineRow,
	sayRate,
	sayRateShortly
} from './describe';
import { getRate } from './lazy';
import { buildRateLegend } from './legend';
import { listRateCells, getRateKind } from './select';

const NAMES: Readonly<Record<'deals' | 'fdi', Readonly<Record<ComparedBase, () => string>>>> = {
	deals: { head: m.rate_deals_head, output: m.rate_deals_output },
	fdi: { head: m.rate_direct_head, output: m.rate_direct_output }
};

/** Shorter names for rows of the timeline. */
const ROW_NAMES: typeof NAMES = {
	deals: NAMES.deals,
	fdi: { head: m.rate_row_direct_head, output: m.rate_row_direct_output }
};

type RateView = Pick<ViewState, 'investmentMeasure' | 'moneyPer'>;

const nameIn = (names: typeof NAMES, { investmentMeasure, moneyPer }: RateView): string =>
	names[investmentMeasure === 'fdi' ? 'fdi' : 'deals'][moneyPer ?? 'head']();

export const getRateName = (view: RateView): string => nameIn(NAMES, view);

const { figureKinds, figureNames, regionFigure } = PLAIN_LAYER;

/** The entry for views of rates: one per country, which fills it. */
export const rates: LayerEntry = {
	...sums,
	...buildFromSeries(listRateCells),
	...{ figureKinds, figureNames, regionFigure },
	icon: () => ({ mark: 'shade-inv-46', sizePx: 12 }),
	name: getRateName,
	legend: buildRateLegend,
	headline: describeRates,
	figures: (view, country) => [getRateFigure(view, country)],
	labelText: (view, { text, value }) => (value === null ? text : sayRateShortly(value, view)),
	changeFormat: (view) => (size) => sayRateShortly(size, view),
	changeHeadline: (view, year) => beginSentence(m.rate_change({ label: getRateLabel(view), year })),
	getCurrency: () => null,
	saysYearChange: () => false,
	listText(view, country) {
		const { value, text } = getRateFigure(view, country);
		return value === null ? text : sayRate(value, view);
	},
	comparedMeasure(view) {
		if (view.investmentMeasure !== 'deals') return sums.comparedMeasure(view);
		return getRateKind(view) === 'investment' ? 'acquisitions' : 'construction';
	},
	comparedPer: getRate,
	tableCaption: (view, where) => m.rate_table({ label: getRateName(view), where }),
	controls(view) {
		const [measure, per, ...others] = sums.controls(view);
		const kinds = {
			kind: 'choice' as const,
			name: m.legend_filter_kind(),
			choices: DEAL_KINDS.map((kind) => ({
				label: DEAL_KIND_LABELS[kind],
				isChosen: kind === getRateKind(view),
				patch: { dealKinds: [kind] }
			})),
			limits: ''
		};
		return [measure!, per!, ...(view.investmentMeasure === 'deals' ? [kinds] : []), ...others];
	},
	timelineRow: (view) => buildRateTimelineRow(view, nameIn(ROW_NAMES, view))
};
