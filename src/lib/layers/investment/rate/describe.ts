import { m } from '#messages';
import { describeOutputCaution } from '../../../text/debt-labels';
import { selectEconomy, getEconomyRow } from '../../../figures/ratios';
import { isRowSubject, type FigurePart, type ShownFigure } from '../../../figures/provenance';
import type { TableRow } from '../../../core/data/provenance-rows';
import { describeCell } from '../../../text/quality-labels';
import type { Cell, DealKind } from '../../../core/data/types';
import type { ComparedBase } from '../../../core/domain/compared-measures';
import type { CountryCode } from '../../../core/domain/countries';
import { nameCountry } from '../../../text/country-names';
import { beginSentence, joinAttributes, joinClauses, joinCommas } from '../../../text/lists';
import { formatMoney } from '../../../text/money';
import {
	formatCount,
	formatHundredths,
	formatRatio,
	addPercentSign,
	withTrueMinus
} from '../../../text/numbers';
import { listShownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import { YEARS, getYearIndex } from '../../../core/domain/years';
import { describeDealFilter } from '../../../text/filter-labels';
import type { TimelineBar, TimelineCell, TimelineRow, Tip } from '../../model';
import { makeTimelineRow } from '../../timeline-row';
import { describeTipSource, getFigureTip } from '../../tip';
import { getDealFigure } from '../describe';
import { describeSpan } from '../../../text/money-span';
import { getDealRow } from '../deal-cells';
import { describeInCountry, DIRECT_LABELS, getDirectFigure } from '../direct/describe';
import { getMoneySpan } from '../../../core/data/deals';
import { getHatch, getRateCell, listRateCells, getRateKind, getRateTables } from './select';

const RULES: Readonly<Record<ComparedBase, () => string>> = {
	head: m.compare_head_rule,
	output: m.compare_output_rule
};

export const getRateUnit = ({ moneyPer }: Pick<ViewState, 'moneyPer'>): string =>
	moneyPer === 'head' ? m.compare_unit_dollars_per_head() : m.compare_unit_output();

/** A rate without its unit; small ones have one more decimal, so that none reads as zero. */
export function formatRate(value: number, { moneyPer }: Pick<ViewState, 'moneyPer'>): string {
	const size = Math.abs(value);
	if (size !== 0 && size < 0.1) return formatHundredths(value);
	const isWhole = moneyPer === 'head' && (size >= 10 || size === 0);
	return withTrueMinus((isWhole ? formatCount : formatRatio)(value));
}

/** The short form: `$985`, `10.4%`. */
export function sayRateShortly(value: number, view: Pick<ViewState, 'moneyPer'>): string {
	const number = formatRate(Math.abs(value), view);
	const sign = value < 0 ? '−' : '';
	return view.moneyPer === 'head'
		? m.forms_usd({ sign, amount: number })
		: addPercentSign(sign + number);
}

/** `$985 per person`, `10.4% of GDP`. */
export function sayRate(value: number, view: Pick<ViewState, 'moneyPer'>): string {
	const amount = sayRateShortly(value, view);
	return view.moneyPer === 'head'
		? m.rate_per_person({ amount })
		: m.compare_share_output({ percent: amount });
}

const KIND_LABELS: Readonly<Record<DealKind, () => string>> = {
	investment: m.compare_acquisitions,
	construction: m.compare_construction
};

/** What is divided: `announced acquisitions, 2005–2018`. */
function amountWords(view: ViewState): string {
	if (view.investmentMeasure === 'fdi') return DIRECT_LABELS[view.countedBy];
	const name = KIND_LABELS[getRateKind(view)]();
	return joinAttributes([
		m.compare_name_span({ name, span: describeSpan(view) }),
		describeDealFilter(view)
	]);
}

/** `announced acquisitions, 2005–2018, US$ per person`. */
export const getRateLabel = (view: ViewState): string =>
	m.compare_name_unit({ name: amountWords(view), unit: getRateUnit(view) });

/** The figure that is divided, as on the map of sums. */
function amountFigure(view: ViewState, country: CountryCode): ShownFigure {
	if (view.investmentMeasure === 'fdi') return getDirectFigure(view, country);
	return getDealFigure(view, country, getRateKind(view));
}

/** Direct investment has a row of its own, deals are a sum of rows. */
function getAmountRow(view: ViewState, { subject, ...amount }: ShownFigure): TableRow {
	if (isRowSubject(subject)) return subject.row;
	return getDealRow(getRateKind(view), { ...amount, subject });
}

function listParts(view: ViewState, country: CountryCode, amount: ShownFigure): FigurePart[] {
	const { year, moneyPer } = view;
	const { population, outputMusd } = selectEconomy(getRateTables(), country, year);
	const [base, indicator] =
		moneyPer === 'head'
			? ([population, 'population'] as const)
			: ([outputMusd, 'gdp_current'] as const);
	const { label, text, sourceId } = amount;
	return [
		{ label, text, sourceId, row: getAmountRow(view, amount) },
		{
			label: (moneyPer === 'head' ? m.rate_population : m.rate_output)({ year }),
			text: describeCell(base, moneyPer === 'head' ? formatCount : (musd) => formatMoney(musd)),
			sourceId: base.sourceId,
			row: getEconomyRow(country, year, indicator)
		}
	];
}

/** A country's rate in a view's year, with both of its parts and the calculation. */
export function getRateFigure(view: ViewState, country: CountryCode): ShownFigure {
	const cell = getRateCell(view, country);
	const amount = amountFigure(view, country);
	const { value, quality, sourceId } = cell;
	const [firstYear, last] = getMoneySpan(view.year, view);
	const isSum = view.investmentMeasure === 'deals' && firstYear < last;
	const rule = [
		RULES[view.moneyPer!](),
		isSum ? m.rate_rule_since({ first: firstYear, last }) : '',
		view.moneyPer === 'output' ? (describeOutputCaution(country) ?? '') : ''
	];
	return {
		country,
		year: view.year,
		text: describeCell(cell, (each) => sayRate(each, view)),
		label: getRateLabel(view),
		value,
		quality,
		sourceId: value === null ? null : sourceId,
		// the rule is separate; a gap has the note on what is missing
		note: value === null ? cell.note : amount.note,
		parts: listParts(view, country, amount),
		subject: {
			layer: 'investment',
			row: getAmountRow(view, amount),
			unit: getRateUnit(view),
			counts: 'counts' in amount.subject ? amount.subject.counts : m.investment_limits_deals(),
			rule: rule.filter(Boolean).join(' '),
			...(isSum && { firstYear }),
			series: () =>
				listRateCells(view, country).map((each, index) => ({
					...each,
					country,
					year: YEARS[index]!,
					measure: getRateLabel({ ...view, year: YEARS[index]! }),
					unit: getRateUnit(view),
					origin: 'derived' as const
				}))
		}
	};
}

export function describeRates(view: ViewState): string {
	const { year, country } = view;
	const label = amountWords(view);
	if (!country) {
		const known = listShownCountries(view).flatMap((code) => {
			const { value } = getRateCell(view, code);
			return value === null ? [] : [{ code, value }];
		});
		const values = known
			.sort((a, b) => b.value - a.value)
			.map(({ code, value }) => rateOfCountry(view, code, value));
		// the map has every figure: of many, the headline gives the highest
		const [highest] = values;
		const words =
			highest === undefined
				? m.direct_none_in_year({ year, label })
				: values.length > 2
					? m.rate_highest({ label: getRateLabel(view), value: highest })
					: m.direct_in_year({ label: getRateLabel(view), values: joinCommas(values) });
		return beginSentence(words);
	}
	return describeInCountry(getRateFigure(view, country), label);
}

/** `Kazakhstan $985`. */
const rateOfCountry = (view: ViewState, code: CountryCode, value: number): string =>
	m.direct_value_of({ name: nameCountry(code), value: sayRateShortly(value, view) });

/** A gap keeps its place empty, so that each country has the same place in all years. */
const buildBar = (cell: Cell): TimelineBar => ({
	value: Math.abs(cell.value ?? 0),
	pattern: (cell.value ?? 0) < 0 ? 'hollow' : getHatch(cell) === 'doubt' ? 'hatched' : 'solid'
});

/** Rates have no sum: a bar for each country, in the order of the list. */
export function buildRateTimelineRow(view: ViewState, label: string): TimelineRow {
	const shown = listShownCountries(view);
	const cells = YEARS.map((year): TimelineCell => {
		const all = shown.map((code) => ({
			code,
			cell: listRateCells(view, code)[getYearIndex(year)]!
		}));
		const words = all.flatMap(({ code, cell: { value } }) =>
			value === null ? [] : [rateOfCountry(view, code, value)]
		);
		if (words.length === 0) return { kind: 'none', words: m.direct_cell_none() };
		return { kind: 'bars', bars: all.map(({ cell }) => buildBar(cell)), words: joinCommas(words) };
	});
	return makeTimelineRow('investment', label, cells);
}

export function getRateTip(view: ViewState, country: CountryCode): Tip {
	const figure = getRateFigure(view, country);
	const { note, value, parts = [] } = figure;
	const sources = parts.map(({ sourceId }) => describeTipSource(sourceId)).filter(Boolean);
	// a gap without a note shows which of its parts is missing
	const reason =
		note || joinClauses(parts.map(({ label, text }) => m.timeline_row({ label, words: text })));
	if (value === null) return getFigureTip(figure, reason);
	return {
		...getFigureTip(figure, joinAttributes([...new Set(sources)])),
		// the figure already names the unit of the rate
		value: m.tip_deals({ figure: figure.text, label: amountWords(view) })
	};
}
