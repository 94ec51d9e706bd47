import type { HardMeasure, RelationQuestion } from '$lib/core/data/explore/relation';
import type { Period, StudentMeasure } from '$lib/core/domain/layers';
import type { CountryCode } from '$lib/core/domain/countries';

/** Words of the link for what may stand for hard power. */
export const MONEY_MEASURES = [
	'acquisitions',
	'construction',
	'direct-host',
	'direct-china',
	'trade'
] as const;
export type MoneyMeasure = (typeof MONEY_MEASURES)[number];

/** Deals alone have running totals; all else is money of its year. */
export const hasPeriod = (measure: MoneyMeasure): measure is 'acquisitions' | 'construction' =>
	measure === 'acquisitions' || measure === 'construction';

export const MONEY_BASES = ['dollars', 'output'] as const;
export type MoneyBasis = (typeof MONEY_BASES)[number];

export const AXIS_SCALES = ['log', 'linear'] as const;
export type AxisScale = (typeof AXIS_SCALES)[number];

/** All that the page of the relation can be asked. */
export interface RelationState {
	investment: MoneyMeasure;
	period: Period;
	/** Dollars, or percent of the country's output. */
	basis: MoneyBasis;
	students: StudentMeasure;
	lagYears: number;
	scale: AxisScale;
	/** The year of money that is marked on every path. */
	year: number;
	/** The country whose path stands out; null for none. */
	country: CountryCode | null;
}

const HARD: Readonly<Record<MoneyMeasure, HardMeasure>> = {
	acquisitions: 'deals-investment',
	construction: 'deals-construction',
	'direct-host': 'direct-host',
	'direct-china': 'direct-china',
	trade: 'trade-total'
};

export function questionOf(state: RelationState): RelationQuestion {
	return {
		hard: HARD[state.investment],
		period: state.period,
		ofOutput: state.basis === 'output',
		soft: state.students,
		lagYears: state.lagYears
	};
}
