/** The charts of years that a panel draws itself; layers describe theirs in their sections. */

import { m } from '#messages';
import { sumCell } from '$lib/core/data/cells';
import { getMoneySpan, listShownDealKinds, selectYearlyDeals } from '$lib/core/data/deals';
import type { ExploreTables, Reporter, TradeFlow } from '$lib/core/data/explore/types';
import type { CountryCode } from '$lib/core/domain/countries';
import { isFilterOn } from '$lib/core/domain/filters';
import type { StudentMeasure } from '$lib/core/domain/layers';
import { DEFAULT_VIEW, type ViewState } from '$lib/core/domain/view-state';
import {
	getTradeFigure,
	REPORTERS,
	selectTradeSeries,
	TRADE_FLOW_LABELS
} from '$lib/figures/trade';
import type { ChartSeries } from '$lib/figures/year-series';
import { getLayerEntry, getLayerFigure } from '$lib/layers/catalog';
import type { PanelChartContent } from '$lib/layers/panel-model';
import { panelTables } from '$lib/state/panel-tables.svelte';
import { nameCountry } from '$lib/text/country-names';
import { DEAL_KIND_LABELS, STUDENT_MEASURE_LABELS } from '$lib/text/kind-labels';
import { beginSentence } from '$lib/text/lists';
import { describeMoneyUnit, formatMoneyInUnit } from '$lib/text/money';
import { getDealFigure } from './deal-sectors';

export const describeReturns = (country: CountryCode, reporter: Reporter): string =>
	reporter === 'china'
		? m.panel_part_trade_china()
		: m.panel_part_trade_host({ name: nameCountry(country) });

/** One flow of trade by the returns of both sides. */
export function buildTradeChart(
	tables: ExploreTables,
	country: CountryCode,
	flow: TradeFlow
): PanelChartContent {
	const bands = panelTables.bands(country, `trade-${flow}`);
	return {
		series: REPORTERS.map((reporter) => ({
			id: reporter,
			name: describeReturns(country, reporter),
			color: 'var(--mark)',
			patterned: reporter === 'host',
			cells: selectTradeSeries(tables, country, reporter, flow),
			// both returns are of one flow: a line through the first bar connects them
			ranges: reporter === REPORTERS[0] ? bands : [],
			getFigure: (each: number) => getTradeFigure(tables, country, reporter, flow, each)
		})),
		label: beginSentence(TRADE_FLOW_LABELS[flow]),
		unit: describeMoneyUnit('millions'),
		format: (amountMusd) => formatMoneyInUnit(amountMusd, 'millions')
	};
}

const formatDeals = (amountMusd: number) =>
	amountMusd === 0 ? m.panel_none() : formatMoneyInUnit(amountMusd, 'billions');

/** The announced deals of each year, by the kinds that the view shows; without series if none. */
export function buildDealsChart(view: ViewState, country: CountryCode): PanelChartContent {
	// the other edition is summed over all sectors only
	const isOfAll = !isFilterOn(view, 'sectors') && !isFilterOn(view, 'trackerEdition');
	return {
		series: listShownDealKinds(view).map((kind) => ({
			id: kind,
			name: DEAL_KIND_LABELS[kind],
			color: 'var(--mark)',
			patterned: kind === 'construction',
			cells: selectYearlyDeals(country, kind, view).map((sum) => sumCell(sum)),
			ranges: isOfAll ? panelTables.bands(country, `deals-${kind}`) : [],
			// a bar is a year, regardless of the period of the figures above
			getFigure: (each: number) =>
				getDealFigure({ ...view, year: each, period: 'year' }, country, kind)
		})),
		label: m.panel_deals_by_year(),
		unit: describeMoneyUnit('billions'),
		span: getMoneySpan(view.year, view),
		format: formatDeals,
		heightPx: 40
	};
}

/** The counts beside the measure of a view. */
export const listOtherStudentMeasures = (measure: StudentMeasure) =>
	(['all', 'degree', 'scholarship'] as const).filter(
		(other) => other !== measure && (measure !== 'per-10000' || other === 'all')
	);

export const getStudentFigure = (
	country: CountryCode,
	year: number,
	studentMeasure: StudentMeasure
) => getLayerFigure('students', country, { year, studentMeasure });

/** The students of a measure as bars; with all students the other counts as lines. */
export function buildStudentsChart(
	{ studentMeasure: measure, year }: ViewState,
	country: CountryCode
): PanelChartContent {
	const entry = getLayerEntry('students');
	const buildSeries = (each: StudentMeasure) => ({
		id: each,
		name: STUDENT_MEASURE_LABELS[each],
		cells: entry.series({ ...DEFAULT_VIEW, studentMeasure: each }, country),
		getFigure: (ofYear: number) => getStudentFigure(country, ofYear, each)
	});
	const bars: ChartSeries = {
		...{ ...buildSeries(measure), color: 'var(--mark)' },
		ranges: measure === 'all' ? panelTables.bands(country, 'students') : []
	};
	const others = measure === 'all' ? listOtherStudentMeasures(measure) : [];
	const lines = others.map((other): ChartSeries => ({
		...buildSeries(other),
		...{ color: 'var(--text)', form: 'lines', patterned: other === 'scholarship' }
	}));
	return {
		series: [bars, ...lines],
		label: getStudentFigure(country, year, measure).label,
		unit: '',
		counted: measure === 'per-10000' ? 'students for 10,000 people' : 'students',
		legend: false,
		format: entry.changeFormat({ ...DEFAULT_VIEW, studentMeasure: measure }, country)
	};
}
