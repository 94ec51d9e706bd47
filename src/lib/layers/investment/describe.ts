import { atlas } from '../../data/atlas';
import type { DealKind } from '../../data/types';
import type { InvestmentMeasure } from '../../domain/layers';
import { formatBillions } from '../../domain/numbers';
import { REPUBLIC_CODES, republicByCode, type RepublicCode } from '../../domain/republics';
import type { ViewState } from '../../domain/view-state';
import { FIRST_YEAR, YEARS } from '../../domain/years';
import {
	NOT_IN_EDITION,
	describeDealFilter,
	describeRowFilter,
	describeUncovered
} from '../filter-words';
import type { Figure, Headline, TimelineCell, TimelineRow } from '../model';
import { isYearCovered, moneySpan, selectDeals, selectYearlyDeals, shownDealKinds } from './select';

export const INVESTMENT_MEASURE_WORDS: Readonly<Record<InvestmentMeasure, string>> = {
	deals: 'announced deals',
	finance: 'loans and grants',
	projects: 'project sites'
};

/** What each measure is, and why it may not be added to the others. */
export const INVESTMENT_MEASURE_LIMITS: Readonly<Record<InvestmentMeasure, string>> = {
	deals:
		'Deals of 95 million USD and more as announced, whether or not they came about. Purchases and building contracts are shown apart: a contract pays a Chinese builder, it owns nothing.',
	finance:
		'Official Chinese loans and grants that were found and placed: a part of the whole. They often pay for the very contracts among the deals, and one deal can stand in several rows, so they are never summed.',
	projects: 'Sites with Chinese owners, builders or lenders, from the year in which work began.'
};

export const DEAL_KIND_WORDS: Readonly<Record<DealKind, string>> = {
	investment: 'acquisitions',
	construction: 'construction'
};

function dealSourceId({ trackerEdition }: Pick<ViewState, 'trackerEdition'>): string | null {
	return atlas.deals.find(({ edition }) => edition === trackerEdition)?.sourceId ?? null;
}

/** The words of a period: `in 2018`, `2005–2018`. */
export function describeSpan(view: Pick<ViewState, 'year' | 'period' | 'sinceYear'>): string {
	const [first, last] = moneySpan(view.year, view);
	return first === last ? `in ${last}` : `${first}–${last}`;
}

/**
 * The kinds of deal of a republic that a view shows: two figures, or one where the other is left
 * out. Loans and sites have no sum that a republic could bear.
 */
export function describeDealFigures(view: ViewState, republic: RepublicCode): Figure[] {
	if (view.investmentMeasure !== 'deals') return [];
	return shownDealKinds(view).map((kind) => {
		const amountMusd = selectDeals(republic, kind, view.year, view, view);
		const label = `${DEAL_KIND_WORDS[kind]}, ${describeSpan(view)}${describeDealFilter(view)}`;
		if (Number.isNaN(amountMusd)) {
			const note = describeUncovered(view.trackerEdition, view.year);
			return { text: NOT_IN_EDITION, label, value: null, quality: 'none', sourceId: null, note };
		}
		return {
			text: amountMusd === 0 ? 'none announced' : `${formatBillions(amountMusd)} bn USD`,
			label,
			value: amountMusd,
			quality: 'reported',
			sourceId: dealSourceId(view),
			note: `Sum of the tracker’s rows, ${view.trackerEdition === 'current' ? '2023' : 'spring 2019'} edition: deals of 95 million USD and more at their announced value.`
		};
	});
}

/** What each kind of deal was, after its sum. */
const DONE_WORDS: Readonly<Record<DealKind, string>> = {
	investment: 'bought',
	construction: 'contracted to build'
};

function describeDeals(view: ViewState, place: string): Headline {
	const codes = view.republic ? [view.republic] : REPUBLIC_CODES;
	const filter = describeDealFilter(view);
	if (!isYearCovered(view.year, view)) {
		return {
			before: `${place}${describeUncovered(view.trackerEdition, view.year)}`,
			strong: '',
			after: ''
		};
	}
	const sums = shownDealKinds(view).map((kind) => ({
		words: DONE_WORDS[kind],
		amountMusd: codes.reduce((sum, code) => sum + selectDeals(code, kind, view.year, view, view), 0)
	}));
	if (sums.every(({ amountMusd }) => amountMusd === 0)) {
		return {
			before: `${place || 'In the five republics '}no deal announced ${describeSpan(view)}${filter}`,
			strong: '',
			after: ''
		};
	}
	const span =
		view.period === 'since' ? `since ${moneySpan(view.year, view)[0]}` : `in ${view.year}`;
	const [first, second] = sums.map(({ words, amountMusd }, index) => ({
		amount: `${formatBillions(amountMusd, 'short')} bn${index === 0 ? ' USD' : ''}`,
		words
	}));
	return {
		before: place,
		strong: first!.amount,
		after: ` ${first!.words}${second ? `, ${second.amount} ${second.words}` : ''} ${span}${filter}`
	};
}

export function describeInvestment(view: ViewState): Headline {
	const place = view.republic ? `${republicByCode(view.republic).name}, ` : '';
	if (view.investmentMeasure === 'deals') return describeDeals(view, place);
	const filter = describeRowFilter(view, view.investmentMeasure);
	const before =
		view.investmentMeasure === 'finance'
			? `${place}Chinese loans and grants signed ${describeSpan(view)}${filter}`
			: `${place || 'In the region, '}sites with Chinese owners, builders or lenders in ${view.year}${filter}`;
	return { before, strong: '', after: '' };
}

export function investmentTimelineRow(view: ViewState): TimelineRow {
	const kinds = shownDealKinds(view);
	const filter = describeDealFilter(view);
	const cells = YEARS.map((year, index): TimelineCell => {
		if (!isYearCovered(year, view)) {
			return { kind: 'none', label: `${year}: ${describeUncovered(view.trackerEdition, year)}` };
		}
		const bars = kinds.map((kind) => ({
			kind,
			value: REPUBLIC_CODES.reduce(
				(sum, code) => sum + (selectYearlyDeals(code, kind, view)[index] ?? 0),
				0
			)
		}));
		const words = bars.map(
			({ kind, value }) => `${DEAL_KIND_WORDS[kind]} ${formatBillions(value)}`
		);
		return {
			kind: 'bars',
			bars: bars.map(({ kind, value }) => ({
				value,
				pattern: kind === 'investment' ? 'solid' : 'hatched'
			})),
			label: `${year}: ${words.join(', ')} bn USD${filter}`
		};
	});
	const maximum = Math.max(
		1,
		...cells.flatMap((cell) => (cell.kind === 'bars' ? cell.bars.map((bar) => bar.value) : []))
	);
	return {
		layer: 'investment',
		label: filter ? 'Deals, filtered' : 'Deals, by kind',
		cells,
		maximum
	};
}

/** The switch of the timeline, in words. */
export const PERIOD_WORDS = {
	year: 'this year',
	since: (sinceYear: number) =>
		sinceYear === FIRST_YEAR ? `since ${FIRST_YEAR}` : `since ${sinceYear}`
} as const;
