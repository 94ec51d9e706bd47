import { m } from '#messages';
import { LEAST_PAIRS, type RankCorrelation, type RelationPair } from '$lib/figures/relation';
import { QUALITY_LABELS, describeBound } from '$lib/text/quality-labels';
import type { LayerMeasure } from '$lib/core/domain/compared-measures';
import type { StudentMeasure } from '$lib/core/domain/layers';
import { COUNTRIES } from '$lib/core/domain/countries';
import { beginSentence, joinSentences } from '$lib/text/lists';
import {
	formatMoney,
	formatMoneyInUnit,
	formatRoundInUnit,
	describeMoneyUnit
} from '$lib/text/money';
import {
	formatCount,
	formatHundredths,
	formatPercent,
	formatRatio,
	formatThreeDigits,
	withTrueMinus
} from '$lib/text/numbers';
import { nameCountry } from '$lib/text/country-names';
import { STUDENT_MEASURE_LIMITS } from '$lib/text/kind-labels';
import {
	hasPeriod,
	isInEuros,
	isOfLayer,
	isOfOutput,
	getLayerMeasureText,
	type MoneyMeasure,
	type RelationState,
	type SoftMeasure
} from './relation-state';

export const BASIS_LABELS = {
	dollars: m.relation_dollars(),
	output: m.relation_percent_of_output()
} as const;

export const PERIOD_LABELS = {
	since: m.relation_since(),
	year: m.relation_in_year()
} as const;

const money = (name: string, limits: string) => ({ name, title: name, limits });
const students = (measure: StudentMeasure, name: string, title: string) => ({
	name,
	title,
	limits: STUDENT_MEASURE_LIMITS[measure]
});

const WORDS = {
	acquisitions: money(m.relation_acquisitions(), m.relation_acquisitions_limits()),
	construction: money(m.relation_construction(), m.relation_construction_limits()),
	'direct-host': money(m.relation_direct_host(), m.relation_direct_host_limits()),
	'direct-china': money(m.relation_direct_china(), m.relation_direct_china_limits()),
	'direct-with-hong-kong': money(
		m.relation_direct_with_hong_kong(),
		m.relation_direct_with_hong_kong_limits()
	),
	trade: money(m.relation_trade(), m.relation_trade_limits()),
	all: students('all', m.relation_soft_all(), m.relation_axis_all()),
	degree: students('degree', m.relation_soft_degree(), m.relation_axis_degree()),
	scholarship: students(
		'scholarship',
		m.relation_soft_scholarship(),
		m.relation_axis_scholarship()
	),
	'per-10000': students('per-10000', m.relation_soft_per_heads(), m.relation_axis_per_heads())
};

/** A measure in lists and on its axis, and what it counts; empty without figures by country. */
export const getMeasureText = (measure: MoneyMeasure | SoftMeasure) =>
	isOfLayer(measure) ? getLayerMeasureText(measure) : WORDS[measure];

/** `in the same year`, `2 years later`. */
export function describeLag(lagYears: number): string {
	return lagYears === 0 ? m.relation_same_year() : m.relation_years_later({ count: lagYears });
}

/** `$1.84 billion`, `4.2% of GDP`. */
export function formatMoneyValue(value: number, state: RelationState): string {
	const { investment } = state;
	if (isOfLayer(investment)) {
		const { format, unit } = getLayerMeasureText(investment);
		return [format(value), unit].filter((part) => part !== '').join(' ');
	}
	return isOfOutput(state)
		? m.relation_of_output({ percent: formatPercent(Number(value.toPrecision(3))) })
		: formatMoney(value, isInEuros(investment) ? 'EUR' : 'USD');
}

/** A number in the unit of the axis. */
export function formatAcrossTick(value: number, state: RelationState): string {
	const { investment } = state;
	if (isOfLayer(investment)) return getLayerMeasureText(investment).format(value);
	if (isInEuros(investment)) return withTrueMinus(formatCount(Math.round(value)));
	return isOfOutput(state) ? formatThreeDigits(value) : formatRoundInUnit(value, 'billions');
}

/** The same in a column, where deals and trade have the same number of decimals in each row. */
export function formatAcrossCell(value: number, state: RelationState): string {
	return state.basis === 'dollars' && (hasPeriod(state.investment) || state.investment === 'trade')
		? formatMoneyInUnit(value, 'billions')
		: formatAcrossTick(value, state);
}

export function formatSoft(value: number, { students }: RelationState): string {
	if (isOfLayer(students)) return getLayerMeasureText(students).format(value);
	return students === 'per-10000' ? formatRatio(value) : formatCount(value);
}

export function formatSoftTick(value: number, state: RelationState): string {
	return state.students === 'per-10000' ? formatThreeDigits(value) : formatSoft(value, state);
}

/** `acquisitions since 2005`; trade has no running total. */
export function nameMoney({ investment, period }: RelationState): string {
	const { title } = getMeasureText(investment);
	if (isOfLayer(investment)) return title;
	return m.relation_money_period({
		money: title,
		period: PERIOD_LABELS[hasPeriod(investment) ? period : 'year']
	});
}

/** The title of an own layer's figures with their unit, if they have one. */
function withUnit(measure: LayerMeasure): string {
	const { title, unit } = getLayerMeasureText(measure);
	return unit === '' ? title : m.relation_money_axis({ words: title, unit });
}

/** The horizontal axis, with its unit: `Acquisitions since 2005, billion US$`. */
export function describeMoneyAxis(state: RelationState): string {
	if (isOfLayer(state.investment)) return withUnit(state.investment);
	const inMoney = isInEuros(state.investment) ? m.direct_unit_eur() : describeMoneyUnit('billions');
	const unit = isOfOutput(state) ? m.relation_unit_output() : inMoney;
	return m.relation_money_axis({ words: beginSentence(nameMoney(state)), unit });
}

/** The vertical axis: `Degree students in China, 2 years later`. */
export function describeSoftAxis({ students, lagYears }: RelationState): string {
	const words = isOfLayer(students) ? withUnit(students) : beginSentence(WORDS[students].title);
	return lagYears === 0 ? words : m.relation_students_lag({ words, lag: describeLag(lagYears) });
}

/** `Kazakhstan 2018`. */
export const namePlace = ({ country, year }: Pick<RelationPair, 'country' | 'year'>): string =>
	m.relation_place({ name: nameCountry(country), year });

/** What a point's two figures count, and the quality of the worse one. */
export function describePoint(pair: RelationPair, state: RelationState) {
	return {
		place: namePlace(pair),
		money: nameMoney(state),
		students: m.relation_students_year({
			words: getMeasureText(state.students).title,
			year: pair.softYear
		}),
		quality: QUALITY_LABELS[pair.quality]
	};
}

export function namePoint(pair: RelationPair, state: RelationState): string {
	return m.relation_named_point({
		...describePoint(pair, state),
		amount: describeBound(pair.xBound, formatMoneyValue(pair.x, state)),
		heads: describeBound(pair.yBound, formatSoft(pair.y, state)),
		open: m.relation_open()
	});
}

/** A summary of the paths for screen readers; their points can be visited by keyboard. */
export function describeChart(state: RelationState, pairs: readonly RelationPair[]): string {
	return m.relation_chart({
		up: describeSoftAxis(state),
		across: describeMoneyAxis(state),
		count: pairs.length
	});
}

/** The number on its own: `0.62`, `−0.10`, `none`. */
export function formatRho(rho: RankCorrelation['rho']): string {
	return rho === null ? m.relation_rho_none() : formatHundredths(rho);
}

/** The rank correlation within one country, its number in brackets; too few years have none. */
export const describeRank = ({ rho, n }: RankCorrelation): string =>
	n < LEAST_PAIRS ? m.relation_rank_few({ n }) : m.relation_rank_pairs({ rho: formatRho(rho), n });

/** What no correlation between so many countries shows. */
function describeNoCause(countries: number): string {
	if (countries === COUNTRIES.length) return m.relation_no_cause();
	return countries === 1
		? m.relation_no_cause_one()
		: m.relation_no_cause_some({ count: countries });
}

/** The correlation of all pairs in words, and what it does not show. */
export function describeFinding(
	pairs: readonly RelationPair[],
	{ rho, n }: RankCorrelation,
	isRunningTotal: boolean
): { words: string; warning: string } {
	if (rho === null) return { words: m.relation_no_rho({ n, least: LEAST_PAIRS }), warning: '' };
	const counted = pairs.filter(({ quality }) => quality === 'reported');
	const countries = new Set(counted.map(({ country }) => country)).size;
	return {
		words: m.relation_rho({ n }),
		warning: joinSentences([
			describeNoCause(countries),
			isRunningTotal ? m.relation_total_rises() : ''
		])
	};
}
