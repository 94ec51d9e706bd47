import { atlas } from '../../data/atlas';
import type { DealKind } from '../../data/types';
import type { InvestmentMeasure } from '../../domain/layers';
import { formatBillions } from '../../domain/numbers';
import { REPUBLIC_CODES, republicByCode, type RepublicCode } from '../../domain/republics';
import type { ViewState } from '../../domain/view-state';
import { FIRST_YEAR, YEARS } from '../../domain/years';
import type { Figure, Headline, TimelineCell, TimelineRow } from '../model';
import { DEAL_KINDS, moneySpan, selectDeals, selectYearlyDeals } from './select';

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

const DEAL_SOURCE_ID = atlas.deals.find((row) => row.edition === 'current')?.sourceId ?? null;

/** The words of a period: `in 2018`, `2005–2018`. */
export function describeSpan(view: Pick<ViewState, 'year' | 'period' | 'sinceYear'>): string {
	const [first, last] = moneySpan(view.year, view);
	return first === last ? `in ${last}` : `${first}–${last}`;
}

/** Both kinds of deal of a republic; two figures. Loans and sites have no sum that a republic could bear. */
export function describeDealFigures(view: ViewState, republic: RepublicCode): Figure[] {
	if (view.investmentMeasure !== 'deals') return [];
	return DEAL_KINDS.map((kind) => {
		const amountMusd = selectDeals(republic, kind, view.year, view);
		return {
			text: amountMusd === 0 ? 'none announced' : `${formatBillions(amountMusd)} bn USD`,
			label: `${DEAL_KIND_WORDS[kind]}, ${describeSpan(view)}`,
			value: amountMusd,
			quality: 'reported',
			sourceId: DEAL_SOURCE_ID,
			note: 'Sum of the tracker’s rows, 2023 edition: deals of 95 million USD and more at their announced value.'
		};
	});
}

export function describeInvestment(view: ViewState): Headline {
	const codes = view.republic ? [view.republic] : REPUBLIC_CODES;
	const place = view.republic ? `${republicByCode(view.republic).name}, ` : '';
	if (view.investmentMeasure === 'finance') {
		return {
			before: `${place}Chinese loans and grants signed ${describeSpan(view)}`,
			strong: '',
			after: ''
		};
	}
	if (view.investmentMeasure === 'projects') {
		return {
			before: `${place || 'In the region, '}sites with Chinese owners, builders or lenders in ${view.year}`,
			strong: '',
			after: ''
		};
	}
	const [bought, built] = DEAL_KINDS.map((kind) =>
		codes.reduce((sum, code) => sum + selectDeals(code, kind, view.year, view), 0)
	) as [number, number];
	if (bought === 0 && built === 0) {
		return {
			before: `${place || 'In the five republics '}no deal announced ${describeSpan(view)}`,
			strong: '',
			after: ''
		};
	}
	const span =
		view.period === 'since' ? `since ${moneySpan(view.year, view)[0]}` : `in ${view.year}`;
	return {
		before: place,
		strong: `${formatBillions(bought, 'short')} bn USD`,
		after: ` bought, ${formatBillions(built, 'short')} bn contracted to build ${span}`
	};
}

export function investmentTimelineRow(): TimelineRow {
	const cells = YEARS.map((year, index): TimelineCell => {
		const [bought = 0, built = 0] = DEAL_KINDS.map((kind) =>
			REPUBLIC_CODES.reduce((sum, code) => sum + (selectYearlyDeals(code, kind)[index] ?? 0), 0)
		);
		return {
			kind: 'bars',
			bars: [
				{ value: bought, pattern: 'solid' },
				{ value: built, pattern: 'hatched' }
			],
			label: `${year}: acquisitions ${formatBillions(bought)}, construction ${formatBillions(built)} bn USD`
		};
	});
	const maximum = Math.max(
		...cells.flatMap((cell) => (cell.kind === 'bars' ? cell.bars.map((bar) => bar.value) : []))
	);
	return { layer: 'investment', label: 'Deals, by kind', cells, maximum };
}

/** The switch of the timeline, in words. */
export const PERIOD_WORDS = {
	year: 'this year',
	since: (sinceYear: number) =>
		sinceYear === FIRST_YEAR ? `since ${FIRST_YEAR}` : `since ${sinceYear}`
} as const;
