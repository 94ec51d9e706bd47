import { m } from '#messages';
import { describeMoney, type FigureText } from '../../text/money-labels';
import { pickKnown, type KindSubject, type ShownFigure } from '../../figures/provenance';
import type { Cell, DealKind } from '../../core/data/types';
import { SECTORS, formatSector } from '../../core/domain/filters';
import { hasPlacedRows } from '../../core/domain/layers';
import { joinAttributes, joinCommas } from '../../text/lists';
import { formatMoney } from '../../text/money';
import { COUNTRY_CODES, type CountryCode } from '../../core/domain/countries';
import { nameCountry } from '../../text/country-names';
import type { ViewState } from '../../core/domain/view-state';
import { YEARS } from '../../core/domain/years';
import { DEAL_KIND_LABELS } from '../../text/kind-labels';
import { describeSpan } from '../../text/money-span';
import { describeDealFilter, describeRowFilter, describeUncovered } from '../../text/filter-labels';
import type { TimelineCell, TimelineRow } from '../model';
import { makeTimelineRow } from '../timeline-row';
import {
	getDealCell,
	isYearCovered,
	getMoneySpan,
	selectDeals,
	selectYearlyDeals,
	listShownDealKinds
} from '../../core/data/deals';

/** The rows of a filtered sum; undefined if it includes all deals of the current edition. */
function getDealRows({ sectors, trackerEdition }: ViewState): KindSubject['rows'] {
	const hasAll = sectors.length === SECTORS.length;
	if (hasAll && trackerEdition === 'current') return undefined;
	return { edition: [trackerEdition], ...(!hasAll && { sector: sectors.map(formatSector) }) };
}

function dealNote({ trackerEdition, year }: ViewState, { value }: Cell): string {
	if (value === null) return describeUncovered(trackerEdition, year);
	return trackerEdition === 'current'
		? m.investment_note_current()
		: m.investment_note_spring_2019();
}

function dealWords({ value, ...cell }: Cell): FigureText {
	if (value === null) return { text: m.filter_not_in_edition() };
	return value === 0
		? { text: m.investment_none_announced() }
		: describeMoney({ value, ...cell }, 'billions');
}

/** A country's deals of a kind, over the period of a view. */
export function getDealFigure(view: ViewState, country: CountryCode, kind: DealKind): ShownFigure {
	const { year } = view;
	const [firstYear] = getMoneySpan(year, view);
	const rows = getDealRows(view);
	const sum = getDealCell(country, kind, year, view, view);
	const cell = { ...sum, note: dealNote(view, sum) };
	const label = joinAttributes([
		m.investment_label({ kind: DEAL_KIND_LABELS[kind], span: describeSpan(view) }),
		describeDealFilter(view)
	]);
	const subject = { layer: 'investment', kind, firstYear, ...(rows && { rows }) } as const;
	return { country, year, ...dealWords(cell), label, ...pickKnown(cell), subject };
}

/** The same of each kind shown; never added up. */
export const listDealFigures = (view: ViewState, country: CountryCode): ShownFigure[] =>
	listShownDealKinds(view).map((kind) => getDealFigure(view, country, kind));

/** A sentence part after a country's name, with its filter. */
function placed(name: string | null, words: string, filter = ''): string {
	const whole = joinAttributes([words, filter]);
	return name ? m.investment_placed({ name, words: whole }) : whole;
}

function describeDeals(view: ViewState, name: string | null): string {
	const filter = describeDealFilter(view);
	if (!isYearCovered(view.year, view)) {
		return placed(name, describeUncovered(view.trackerEdition, view.year));
	}
	const codes = view.country ? [view.country] : COUNTRY_CODES;
	const getTotal = (kind: DealKind) =>
		codes.reduce((sum, code) => sum + selectDeals(code, kind, view.year, view, view), 0);
	const kinds = listShownDealKinds(view);
	const [first, second] = kinds.map(getTotal);
	if (!first && !second) {
		const none = name ? m.investment_no_deal : m.investment_no_deal_in_five;
		return placed(name, none({ span: describeSpan(view) }), filter);
	}
	const since = getMoneySpan(view.year, view)[0];
	const span =
		view.period === 'since'
			? m.investment_since({ year: since })
			: m.investment_in_year({ year: view.year });
	if (first && second) {
		const amounts = { acquisitions: formatMoney(first), construction: formatMoney(second) };
		return placed(name, m.investment_headline_both({ ...amounts, span }), filter);
	}
	// a kind without a deal is left out
	const one =
		kinds[first ? 0 : 1] === 'investment'
			? m.investment_headline_investment
			: m.investment_headline_construction;
	return placed(name, one({ amount: formatMoney((first || second)!), span }), filter);
}

export function describeInvestment(view: ViewState): string {
	const name = view.country ? nameCountry(view.country) : null;
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

export function buildInvestmentTimelineRow(view: ViewState): TimelineRow {
	const kinds = listShownDealKinds(view);
	const filter = describeDealFilter(view);
	/** Loans and sites have no sum for each year: the deals stay, and the row says that they are not the marks. */
	const isBeside = hasPlacedRows(view.investmentMeasure);
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
			m.investment_cell_sum({ kind: DEAL_KIND_LABELS[kind], amount: formatMoney(value) })
		);
		const words = joinAttributes([joinCommas(sums), filter]);
		return {
			kind: 'bars',
			bars: bars.map(({ kind, value }) => ({
				value,
				pattern: kind === 'investment' ? 'solid' : 'hatched'
			})),
			words: isBeside ? m.investment_cell_beside({ words }) : words
		};
	});
	const label = filter ? m.investment_row_filtered() : m.investment_row();
	return makeTimelineRow('investment', isBeside ? m.investment_row_beside() : label, cells);
}
