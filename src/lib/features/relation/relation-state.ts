import type { CellsOf, HardMeasure, RelationQuestion } from '$lib/core/data/explore/relation';
import {
	LAYER_MEASURES,
	layerOfMeasure,
	type LayerMeasure
} from '$lib/core/domain/compared-measures';
import { STUDENT_MEASURES, type Period, type StudentMeasure } from '$lib/core/domain/layers';
import type { CountryCode } from '$lib/core/domain/countries';
import { DEFAULT_VIEW } from '$lib/core/domain/view-state';
import { layerEntry } from '$lib/layers/catalog';
import type { MeasureText } from '$lib/layers/entry-model';

/** Link values of the measures of hard power. */
const ATLAS_MONEY = [
	'acquisitions',
	'construction',
	'direct-host',
	'direct-china',
	'trade'
] as const;
export type AtlasMoney = (typeof ATLAS_MONEY)[number];
export type MoneyMeasure = AtlasMoney | LayerMeasure;
/** The user's own figures can be on either axis, if the page has any. */
export const MONEY_MEASURES: readonly MoneyMeasure[] = [...ATLAS_MONEY, ...LAYER_MEASURES];

/** The measures of soft power. */
export type SoftMeasure = StudentMeasure | LayerMeasure;
export const SOFT_MEASURES: readonly SoftMeasure[] = [...STUDENT_MEASURES, ...LAYER_MEASURES];

export const isOfLayer = (measure: MoneyMeasure | SoftMeasure): measure is LayerMeasure =>
	LAYER_MEASURES.some((each) => each === measure);

/** The layer's description of a measure; only for measures of layers. */
export const measureTextOf = (measure: LayerMeasure): MeasureText | null =>
	layerEntry(layerOfMeasure(measure)!).measure?.() ?? null;

const cellsOf =
	(measure: LayerMeasure): CellsOf =>
	(country) =>
		layerEntry(layerOfMeasure(measure)!).series(DEFAULT_VIEW, country);

/** Only deals have running totals; all else is money of its year. */
export const hasPeriod = (measure: MoneyMeasure): measure is 'acquisitions' | 'construction' =>
	measure === 'acquisitions' || measure === 'construction';

export const MONEY_BASES = ['dollars', 'output'] as const;
export type MoneyBasis = (typeof MONEY_BASES)[number];

export const AXIS_SCALES = ['log', 'linear'] as const;
export type AxisScale = (typeof AXIS_SCALES)[number];

export interface RelationState {
	investment: MoneyMeasure;
	period: Period;
	basis: MoneyBasis;
	students: SoftMeasure;
	lagYears: number;
	scale: AxisScale;
	/** The year of money that is marked on every path. */
	year: number;
	/** The country with the highlighted path; null for none. */
	country: CountryCode | null;
}

const HARD: Readonly<Record<AtlasMoney, HardMeasure>> = {
	acquisitions: 'deals-investment',
	construction: 'deals-construction',
	'direct-host': 'direct-host',
	'direct-china': 'direct-china',
	trade: 'trade-total'
};

export function questionOf(state: RelationState): RelationQuestion {
	return {
		hard: isOfLayer(state.investment) ? cellsOf(state.investment) : HARD[state.investment],
		period: state.period,
		ofOutput: state.basis === 'output',
		soft: isOfLayer(state.students) ? cellsOf(state.students) : state.students,
		lagYears: state.lagYears
	};
}
