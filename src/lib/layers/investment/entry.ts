import { m } from '#messages';
import { sumCell } from '../../core/data/cells';
import type { ShownFigure } from '../../figures/provenance';
import { COMPARED_BASES, type ComparedBase } from '../../core/domain/compared-measures';
import {
	COUNTED_BY,
	INVESTMENT_MEASURES,
	hasPlacedRows,
	type InvestmentMeasure
} from '../../core/domain/layers';
import { formatMoney, formatMoneyInUnit } from '../../text/money';
import type { CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import type { KeyControl, LayerEntry, LayerIcon } from '../entry-model';
import { computeDealChange } from '../difference/changes';
import { buildFromSeries, PLAIN_LAYER } from '../plain-layer';
import { findFirstNotZero, sumFive } from '../../figures/shown-figures';
import { countPaper } from './sites';
import { describeInvestment, buildInvestmentTimelineRow, listDealFigures } from './describe';
import {
	COUNTED_BY_LABELS,
	COUNTED_BY_LIMITS,
	DEAL_KIND_LABELS,
	INVESTMENT_MEASURE_LIMITS,
	INVESTMENT_MEASURE_LABELS
} from '../../text/kind-labels';
import {
	describeDirectInvestment,
	describeDirectShortly,
	describeKnownYears,
	getDirectFigure,
	buildDirectTimelineRow
} from './direct/describe';
import { buildDirectLegend } from './direct/legend';
import { selectDirectSeries } from '../../core/data/direct-investment';
import { buildInvestmentLegend } from './legend';
import { withRates } from './rate/lazy';
import { selectYearlyDeals, listShownDealKinds } from '../../core/data/deals';

const isDirect = ({ investmentMeasure }: Pick<ViewState, 'investmentMeasure'>) =>
	investmentMeasure === 'fdi';

const ICONS: Readonly<Record<InvestmentMeasure, LayerIcon>> = {
	fdi: { mark: 'flow-reported', sizePx: 5, width: 18 },
	deals: { mark: 'square-investment', sizePx: 12 },
	finance: { mark: 'square-finance', sizePx: 12 },
	projects: { mark: 'square-building', sizePx: 12 }
};

/** The layer has the name of the measure it shows. */
const NAMES: Readonly<Record<InvestmentMeasure, { name: string; short: string }>> = {
	fdi: { name: m.panel_direct_short(), short: m.layer_direct_short() },
	deals: { name: m.layer_investment(), short: m.layer_investment_short() },
	finance: { name: m.layer_finance(), short: m.panel_finance_short() },
	projects: { name: m.layer_projects(), short: m.panel_projects_short() }
};

const PER_LABELS: Readonly<Record<ComparedBase | 'counted', string>> = {
	counted: m.compare_counted(),
	head: m.compare_per_head(),
	output: m.compare_of_output()
};

/** Whether sums or rates are shown. */
function perControl({ moneyPer }: ViewState): KeyControl {
	return {
		kind: 'choice',
		name: m.compare_base(),
		choices: [null, ...COMPARED_BASES].map((base) => ({
			label: PER_LABELS[base ?? 'counted'],
			isChosen: base === moneyPer,
			patch: { moneyPer: base }
		})),
		limits: moneyPer ? m.investment_rate_limits() : ''
	};
}

/** Who counts direct investment, and for which years. */
const countedByControl = (view: ViewState): KeyControl => ({
	kind: 'choice',
	name: m.direct_counted_by(),
	choices: COUNTED_BY.map((each) => ({
		label: COUNTED_BY_LABELS[each],
		isChosen: each === view.countedBy,
		patch: { countedBy: each }
	})),
	limits: `${COUNTED_BY_LIMITS[view.countedBy]} ${describeKnownYears(view.countedBy)}`
});

function shownMoney(view: ViewState, country: CountryCode): readonly ShownFigure[] {
	if (isDirect(view)) return [getDirectFigure(view, country)];
	return view.investmentMeasure === 'deals' ? listDealFigures(view, country) : [];
}

const listFigureKinds = (view: ViewState) =>
	view.investmentMeasure === 'deals' ? listShownDealKinds(view) : null;

const ofSeries = buildFromSeries((view, country) =>
	isDirect(view)
		? selectDirectSeries(country, view.countedBy).cells
		: selectYearlyDeals(country, listShownDealKinds(view)[0] ?? 'investment', view).map((sum) =>
				sumCell(sum)
			)
);

/** The entry for sums as they are counted, and for rows with places. */
export const sums: LayerEntry = {
	...PLAIN_LAYER,
	...ofSeries,
	id: 'investment',
	setting: { columnLetters: 19, stripWeight: 1, compactEntries: 2, valuePx: 19, isWide: true },
	icon: ({ investmentMeasure }) => ICONS[investmentMeasure],
	name: ({ investmentMeasure }) => NAMES[investmentMeasure].name,
	shortName: ({ investmentMeasure }) => NAMES[investmentMeasure].short,
	legend: (view, scale, detail) =>
		isDirect(view) ? buildDirectLegend(view, scale) : buildInvestmentLegend(view, scale, detail),
	headline: (view) => (isDirect(view) ? describeDirectInvestment : describeInvestment)(view),
	figures: shownMoney,
	figureKinds: listFigureKinds,
	figureNames: (view) => listFigureKinds(view)?.map((kind) => DEAL_KIND_LABELS[kind]) ?? [],
	regionFigure(view, text) {
		const sums = shownMoney(view, 'KAZ').map((_, kind) =>
			sumFive((code) => shownMoney(view, code)[kind], text)
		);
		return findFirstNotZero(sums) ?? null;
	},
	// two figures side by side, with the unit in the legend
	labelText(view, figure, country) {
		if (figure.value === null) return figure.text;
		if (isDirect(view)) return describeDirectShortly(country, view);
		return figure.value === 0 ? '0' : formatMoneyInUnit(figure.value, 'billions', 'short');
	},
	changes(view, country, baseYear) {
		if (isDirect(view)) return ofSeries.changes(view, country, baseYear);
		if (view.investmentMeasure !== 'deals') return [];
		return listShownDealKinds(view).map((kind) =>
			computeDealChange(country, kind, view.year, baseYear, view, view)
		);
	},
	changeFormat(view, country) {
		if (!isDirect(view)) return (size) => formatMoney(size, 'USD', 'short');
		const { currency } = selectDirectSeries(country, view.countedBy);
		return (size) => formatMoney(size, currency ?? 'USD', 'short');
	},
	changeHeadline: (_view, baseYear) => m.headline_each_investment({ year: baseYear }),
	sourceWords: () => m.image_tables(),
	hasPeriod: (view) => !isDirect(view),
	getCurrency: (view, country) =>
		isDirect(view) ? selectDirectSeries(country, view.countedBy).currency : null,
	saysYearChange: (view) => !isDirect(view),
	listText: (view, country) => (isDirect(view) ? describeDirectShortly(country, view) : null),
	comparedMeasure(view) {
		if (!isDirect(view)) return 'acquisitions';
		return view.countedBy === 'china' ? 'direct-china' : 'direct-host';
	},
	comparedPer: () => null,
	tableCaption: () => null,
	controls: (view) => [
		{
			kind: 'choice',
			name: m.legend_measure(),
			choices: INVESTMENT_MEASURES.map((measure) => ({
				label: INVESTMENT_MEASURE_LABELS[measure],
				isChosen: measure === view.investmentMeasure,
				patch: { investmentMeasure: measure }
			})),
			limits: INVESTMENT_MEASURE_LIMITS[view.investmentMeasure]
		},
		...(hasPlacedRows(view.investmentMeasure) ? [] : [perControl(view)]),
		isDirect(view) ? countedByControl(view) : { kind: 'filters' }
	],
	hasPaper: ({ investmentMeasure }) => investmentMeasure === 'projects',
	countPaper,
	needsDetail: ({ investmentMeasure }) => hasPlacedRows(investmentMeasure),
	hasShapes: ({ investmentMeasure }) => hasPlacedRows(investmentMeasure),
	timelineRow: (view) =>
		(isDirect(view) ? buildDirectTimelineRow : buildInvestmentTimelineRow)(view),
	coverageLabel: (view) =>
		isDirect(view) ? m.layer_direct_coverage() : m.layer_investment_coverage()
};

export const entry = withRates(sums);
