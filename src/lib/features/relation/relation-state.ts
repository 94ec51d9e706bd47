import {
	HARD_MEASURES,
	LAGS,
	type ListCells,
	type HardMeasure,
	type RelationPair,
	type RelationQuestion
} from '$lib/figures/relation';
import {
	LAYER_MEASURES,
	getMeasureLayer,
	type LayerMeasure
} from '$lib/core/domain/compared-measures';
import { STUDENT_MEASURES, type CountedBy, type StudentMeasure } from '$lib/core/domain/layers';
import { DEFAULT_VIEW, OPENING_YEAR } from '$lib/core/domain/view-state';
import { FIRST_YEAR, LAST_YEAR } from '$lib/core/domain/years';
import { formatLink } from '$lib/core/link/link';
import {
	makeChoiceField,
	makeCountryField,
	makeWholeField,
	type PageState
} from '$lib/core/link/page-query';
import { getLayerEntry } from '$lib/layers/catalog';
import type { MeasureText } from '$lib/layers/entry-model';

export type MoneyMeasure = HardMeasure | LayerMeasure;
/** The user's own figures can be on either axis, if the page has any. */
export const MONEY_MEASURES: readonly MoneyMeasure[] = [...HARD_MEASURES, ...LAYER_MEASURES];

export type SoftMeasure = StudentMeasure | LayerMeasure;
export const SOFT_MEASURES: readonly SoftMeasure[] = [...STUDENT_MEASURES, ...LAYER_MEASURES];

export const isOfLayer = (measure: MoneyMeasure | SoftMeasure): measure is LayerMeasure =>
	LAYER_MEASURES.some((each) => each === measure);

/** The layer's description of a measure; empty if it has no figures by country. */
export const getLayerMeasureText = (measure: LayerMeasure): MeasureText =>
	getLayerEntry(getMeasureLayer(measure)!).measure!();

const listCells =
	(measure: LayerMeasure): ListCells =>
	(country) =>
		getLayerEntry(getMeasureLayer(measure)!).series(DEFAULT_VIEW, country);

/** The count that the map shows of a measure of direct investment. */
export const COUNTED_BY_OF = {
	'direct-host': 'host-gross',
	'direct-china': 'china',
	'direct-with-hong-kong': 'host-net'
} as const satisfies Partial<Record<MoneyMeasure, CountedBy>>;

export const isDirect = (measure: MoneyMeasure): measure is keyof typeof COUNTED_BY_OF =>
	measure in COUNTED_BY_OF;

/** Only deals have running totals; all else is money of its year. */
export const hasPeriod = (measure: MoneyMeasure): measure is 'acquisitions' | 'construction' =>
	measure === 'acquisitions' || measure === 'construction';

/** The only count in euros: it is not divided by an output in dollars. */
export const isInEuros = (measure: MoneyMeasure): boolean => measure === 'direct-with-hong-kong';

/** Whether money is shown as a share of output. */
export const isOfOutput = ({
	basis,
	investment
}: Pick<RelationState, 'basis' | 'investment'>): boolean =>
	basis === 'output' && !isInEuros(investment);

export const MONEY_BASES = ['dollars', 'output'] as const;
export const AXIS_SCALES = ['log', 'linear'] as const;

/** The link parameters of `/relation?investment=construction&students=degree&lag=2`. */
export const RELATION_GRAMMAR = {
	investment: makeChoiceField('investment', MONEY_MEASURES, 'acquisitions'),
	period: makeChoiceField('period', ['year', 'since'] as const, 'since'),
	basis: makeChoiceField('in', MONEY_BASES, 'dollars'),
	students: makeChoiceField('students', SOFT_MEASURES, 'all'),
	lagYears: makeWholeField('lag', [LAGS[0]!, LAGS.at(-1)!], 0),
	scale: makeChoiceField('scale', AXIS_SCALES, 'log'),
	/** The year of money that is marked on every path. */
	year: makeWholeField('year', [FIRST_YEAR, LAST_YEAR], OPENING_YEAR),
	/** The country with the highlighted path; null for none. */
	country: makeCountryField('republic', null)
};
export type RelationState = PageState<typeof RELATION_GRAMMAR>;

export function buildQuestion(state: RelationState): RelationQuestion {
	return {
		hard: isOfLayer(state.investment) ? listCells(state.investment) : state.investment,
		period: state.period,
		ofOutput: isOfOutput(state),
		soft: isOfLayer(state.students) ? listCells(state.students) : state.students,
		lagYears: state.lagYears
	};
}

/**
 * The view of the map that shows a point, without the base path: its country in the year of its
 * money, with the same measures. Trade is not a layer, so its points link to the students.
 */
export function formatPointLink(
	{ country, year }: Pick<RelationPair, 'country' | 'year'>,
	{ investment, period, students }: RelationState
): string {
	const focus = investment === 'trade' ? 'students' : 'investment';
	const countedBy = isDirect(investment) ? COUNTED_BY_OF[investment] : DEFAULT_VIEW.countedBy;
	return formatLink({
		...DEFAULT_VIEW,
		year,
		country,
		focus: isOfLayer(investment) ? getMeasureLayer(investment)! : focus,
		...(!isOfLayer(students) && { studentMeasure: students }),
		...(isDirect(investment) && { investmentMeasure: 'fdi', countedBy }),
		period: hasPeriod(investment) ? period : DEFAULT_VIEW.period
	});
}
