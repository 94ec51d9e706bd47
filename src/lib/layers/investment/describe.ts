import { m } from '#messages';
import { atlas } from '../../core/data/atlas';
import { describeMoney } from '../../core/data/money-words';
import type { Cell, DealKind } from '../../core/data/types';
import { hasPlacedRows, type InvestmentMeasure } from '../../core/domain/layers';
import { joinAttributes, joinCommas } from '../../core/domain/lists';
import { formatMoney } from '../../core/domain/money';
import { COUNTRY_CODES, countryByCode, type CountryCode } from '../../core/domain/countries';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { describeDealFilter, describeRowFilter, describeUncovered } from '../filter-words';
import { headlineOfSentence } from '../headline-sentence';
import type { Figure, Headline, TimelineCell, TimelineRow } from '../model';
import { isYearCovered, moneySpan, selectDeals, selectYearlyDeals, shownDealKinds } from './select';

export const INVESTMENT_MEASURE_WORDS: Readonly<Record<InvestmentMeasure, string>> = {
	fdi: m.direct_name(),
	deals: m.investment_deals(),
	finance: m.investment_finance(),
	projects: m.investment_projects()
};

/** What each measure is, and why it may not be added to the others. */
export const INVESTMENT_MEASURE_LIMITS: Readonly<Record<InvestmentMeasure, string>> = {
	fdi: m.direct_limits(),
	deals: m.investment_limits_deals(),
	finance: m.investment_limits_finance(),
	projects: m.investment_limits_projects()
};

export const DEAL_KIND_WORDS: Readonly<Record<DealKind, string>> = {
	investment: m.investment_acquisitions(),
	construction: m.investment_construction()
};

function dealSourceId({ trackerEdition }: Pick<ViewState, 'trackerEdition'>): string | null {
	return atlas.deals.find(({ edition }) => edition === trackerEdition)?.sourceId ?? null;
}

/** The words of a period: `in 2018`, `2005–2018`. */
export function describeSpan(view: Pick<ViewState, 'year' | 'period' | 'sinceYear'>): string {
	const [first, last] = moneySpan(view.year, view);
	return first === last
		? m.investment_in_year({ year: last })
		: m.investment_years({ first, last });
}

/**
 * The kinds of deal of a country that a view shows: two figures, or one where the other is left
 * out. Loans and sites have no sum that a country could bear.
 */
export function describeDealFigures(view: ViewState, country: CountryCode): Figure[] {
	if (view.investmentMeasure !== 'deals') return [];
	return shownDealKinds(view).map((kind) => {
		const amountMusd = selectDeals(country, kind, view.year, view, view);
		const label = joinAttributes([
			m.investment_label({ kind: DEAL_KIND_WORDS[kind], span: describeSpan(view) }),
			describeDealFilter(view)
		]);
		if (Number.isNaN(amountMusd)) {
			const note = describeUncovered(view.trackerEdition, view.year);
			return {
				text: m.filter_not_in_edition(),
				label,
				value: null,
				quality: 'none',
				sourceId: null,
				note
			};
		}
		const note =
			view.trackerEdition === 'current'
				? m.investment_note_current()
				: m.investment_note_spring_2019();
		const cell: Cell = {
			value: amountMusd,
			quality: 'reported',
			bound: null,
			sourceId: dealSourceId(view),
			note
		};
		const words =
			amountMusd === 0 ? { text: m.investment_none_announced() } : describeMoney(cell, 'billions');
		const { value, quality, sourceId } = cell;
		return { ...words, label, value, quality, sourceId, note };
	});
}

/** Words that may stand after the name of a country, and what they are narrowed to behind them. */
function placed(name: string | null, words: string, filter = ''): Headline {
	const whole = joinAttributes([words, filter]);
	return headlineOfSentence(name ? m.investment_placed({ name, words: whole }) : whole);
}

function describeDeals(view: ViewState, name: string | null): Headline {
	const filter = describeDealFilter(view);
	if (!isYearCovered(view.year, view)) {
		return placed(name, describeUncovered(view.trackerEdition, view.year));
	}
	const codes = view.country ? [view.country] : COUNTRY_CODES;
	const sumOf = (kind: DealKind) =>
		codes.reduce((sum, code) => sum + selectDeals(code, kind, view.year, view, view), 0);
	const kinds = shownDealKinds(view);
	const [first, second] = kinds.map(sumOf);
	if (!first && !second) {
		const none = name ? m.investment_no_deal : m.investment_no_deal_in_five;
		return placed(name, none({ span: describeSpan(view) }), filter);
	}
	const since = moneySpan(view.year, view)[0];
	const span =
		view.period === 'since'
			? m.investment_since({ year: since })
			: m.investment_in_year({ year: view.year });
	if (second !== undefined) {
		const amounts = { acquisitions: formatMoney(first!), construction: formatMoney(second) };
		return placed(name, m.investment_headline_both({ ...amounts, span }), filter);
	}
	const one =
		kinds[0] === 'investment'
			? m.investment_headline_investment
			: m.investment_headline_construction;
	return placed(name, one({ amount: formatMoney(first!), span }), filter);
}

export function describeInvestment(view: ViewState): Headline {
	const name = view.country ? countryByCode(view.country).name : null;
	const { year, investmentMeasure: measure } = view;
	if (!hasPlacedRows(measure)) return describeDeals(view, name);
	const filter = describeRowFilter(view, measure);
	if (measure === 'finance') {
		const signed = name ? m.investment_finance_signed : m.investment_finance_signed_begins;
		return placed(name, signed({ span: describeSpan(view) }), filter);
	}
	const sites = name ? m.investment_sites : m.investment_sites_in_region;
	return placed(name, sites({ year }), filter);
}

export function investmentTimelineRow(view: ViewState): TimelineRow {
	const kinds = shownDealKinds(view);
	const filter = describeDealFilter(view);
	const cells = YEARS.map((year, index): TimelineCell => {
		if (!isYearCovered(year, view)) {
			return { kind: 'none', words: describeUncovered(view.trackerEdition, year) };
		}
		const bars = kinds.map((kind) => ({
			kind,
			value: COUNTRY_CODES.reduce(
				(sum, code) => sum + (selectYearlyDeals(code, kind, view)[index] ?? 0),
				0
			)
		}));
		const sums = bars.map(({ kind, value }) =>
			m.investment_cell_sum({ kind: DEAL_KIND_WORDS[kind], amount: formatMoney(value) })
		);
		return {
			kind: 'bars',
			bars: bars.map(({ kind, value }) => ({
				value,
				pattern: kind === 'investment' ? 'solid' : 'hatched'
			})),
			words: joinAttributes([joinCommas(sums), filter])
		};
	});
	const maximum = Math.max(
		1,
		...cells.flatMap((cell) => (cell.kind === 'bars' ? cell.bars.map((bar) => bar.value) : []))
	);
	return {
		layer: 'investment',
		label: filter ? m.investment_row_filtered() : m.investment_row(),
		cells,
		maximum
	};
}
