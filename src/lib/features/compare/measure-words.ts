import { m } from '#messages';
import { REGION_RULE } from '$lib/core/data/explore/regions';
import {
	COMPARED_MEASURES,
	LAYER_MEASURES,
	countsOf,
	isHeadcount,
	isLayerMeasure,
	sayingLayer,
	type Compared,
	type ComparedBase,
	type ComparedMeasure,
	type LayerMeasure
} from '$lib/core/domain/compared-measures';
import { formatMoney, moneyUnit } from '$lib/core/domain/money';
import {
	formatCount,
	formatHundredths,
	formatRatio,
	addPercentSign
} from '$lib/core/domain/numbers';
import type { ViewState } from '$lib/core/domain/view-state';
import { layerEntry } from '$lib/layers/catalog';
import type { MeasureText } from '$lib/layers/entry-model';
import { INVESTMENT_MEASURE_LIMITS, describeSpan } from '$lib/layers/investment/describe';
import { COUNTED_BY_LIMITS } from '$lib/layers/investment/direct/describe';
import { STUDENT_MEASURE_LIMITS } from '$lib/layers/students/describe';

/** An own layer's description of its measure; null for those of the atlas. */
function layerMeasureOf(measure: ComparedMeasure): MeasureText | null {
	const layer = sayingLayer(measure);
	return layer && (layerEntry(layer).measure?.() ?? null);
}

const MEASURE_WORDS: Readonly<Record<Exclude<ComparedMeasure, LayerMeasure>, string>> = {
	students: m.compare_students(),
	degree: m.compare_degree(),
	scholarships: m.compare_scholarships(),
	'students-in-russia': m.compare_students_in_russia(),
	acquisitions: m.compare_acquisitions(),
	construction: m.compare_construction(),
	'direct-host': m.compare_direct_host(),
	'direct-china': m.compare_direct_china(),
	institutes: m.compare_institutes(),
	'trade-china': m.compare_trade_china(),
	'trade-host': m.compare_trade_host(),
	rail: m.compare_rail(),
	road: m.compare_road(),
	gas: m.compare_gas(),
	oil: m.compare_oil(),
	power: m.compare_power()
};

/** `students in China`; empty if a layer has no such measure. */
export function nameOfMeasure(measure: ComparedMeasure): string {
	return isLayerMeasure(measure) ? (layerMeasureOf(measure)?.title ?? '') : MEASURE_WORDS[measure];
}

/** The chooser's groups. */
export const MEASURE_GROUPS: readonly { label: string; measures: readonly ComparedMeasure[] }[] = [
	{
		label: m.compare_group_students(),
		measures: ['students', 'degree', 'scholarships', 'students-in-russia']
	},
	{ label: m.compare_group_direct(), measures: ['direct-host', 'direct-china'] },
	{ label: m.compare_group_deals(), measures: ['acquisitions', 'construction'] },
	{ label: m.compare_group_institutes(), measures: ['institutes'] },
	{ label: m.compare_group_trade(), measures: ['trade-china', 'trade-host'] },
	{ label: m.compare_group_corridors(), measures: ['rail', 'road', 'gas', 'oil', 'power'] },
	...LAYER_MEASURES.map((measure) => ({
		label: layerMeasureOf(measure)?.name ?? '',
		measures: layerMeasureOf(measure) ? [measure] : []
	}))
]
	.map(({ label, measures }) => ({
		label,
		measures: (measures as ComparedMeasure[]).filter((each) => COMPARED_MEASURES.includes(each))
	}))
	.filter(({ measures }) => measures.length > 0);

const isMoney = (measure: ComparedMeasure) => countsOf(measure) === 'money';

/** Deals and trade without a divisor: their words include the unit. */
function saysUnit({ measure, per }: Compared): boolean {
	return per === null && isMoney(measure);
}

/** `billion US$`, `US$ per inhabitant`, `% of GDP`, `km`. */
export function unitOfCompared(compared: Compared): string {
	const { measure, per } = compared;
	if (per === 'output') return m.compare_unit_output();
	if (per === 'head') {
		return isMoney(measure) ? m.compare_unit_dollars_per_head() : m.compare_unit_per_heads();
	}
	if (saysUnit(compared)) return moneyUnit('billions');
	if (isHeadcount(measure)) return m.compare_unit_students();
	const own = layerMeasureOf(measure);
	if (own) return own.unit;
	return countsOf(measure) === 'sites' ? m.compare_unit_institutes() : m.compare_unit_km();
}

/** `$18.64 billion`, `4.2% of GDP`: a value in words with its unit. */
export function amountOfCompared(value: string, compared: Compared): string {
	if (saysUnit(compared)) return value;
	if (compared.per === 'output') return m.compare_share_output({ percent: addPercentSign(value) });
	return m.compare_amount({ value, unit: unitOfCompared(compared) });
}

/**
 * A value without its unit, except money; small shares have one more decimal, so that none reads as
 * zero.
 */
export function formatCompared({ measure, per }: Compared): (value: number) => string {
	const share = (value: number) =>
		value !== 0 && Math.abs(value) < 0.1 ? formatHundredths(value) : formatRatio(value);
	if (per === 'output') return share;
	if (per === 'head') return isMoney(measure) ? formatCount : share;
	const own = layerMeasureOf(measure);
	if (own) return own.format;
	return isMoney(measure) ? (value) => formatMoney(value) : formatCount;
}

/** `acquisitions announced, 2005–2018, percent of output`. */
export function titleOfCompared(compared: Compared, view: ViewState): string {
	const { measure, per } = compared;
	const isDeals = measure === 'acquisitions' || measure === 'construction';
	const name = isDeals
		? m.compare_name_span({ name: nameOfMeasure(measure), span: describeSpan(view) })
		: nameOfMeasure(measure);
	// the name includes what it counts for people and institutes, sums of money have their unit
	const needsUnit = per !== null || countsOf(measure) === 'km';
	return needsUnit ? nameWithUnit(name, compared) : name;
}

/** `students in China, per 10,000 inhabitants`. */
export function nameWithUnit(name: string, compared: Compared): string {
	return m.compare_name_unit({ name, unit: unitOfCompared(compared) });
}

/** What the measure counts and what it omits. */
export function limitsOfMeasure(measure: ComparedMeasure): string {
	const own = layerMeasureOf(measure);
	if (own) return own.limits;
	switch (measure) {
		case 'students':
			return STUDENT_MEASURE_LIMITS.all;
		case 'degree':
			return STUDENT_MEASURE_LIMITS.degree;
		case 'scholarships':
			return STUDENT_MEASURE_LIMITS.scholarship;
		case 'students-in-russia':
			return m.explore_russia_rule();
		case 'acquisitions':
		case 'construction':
			return INVESTMENT_MEASURE_LIMITS.deals;
		case 'direct-host':
			return COUNTED_BY_LIMITS['host-gross'];
		case 'direct-china':
			return COUNTED_BY_LIMITS.china;
		case 'institutes':
			return m.compare_institutes_rule();
		case 'trade-china':
		case 'trade-host':
			return `${m.explore_trade_rule()} ${m.explore_trade_choice()}`;
		default:
			return REGION_RULE[2]!;
	}
}

export const BASE_WORDS: Readonly<Record<ComparedBase | 'counted', string>> = {
	counted: m.compare_counted(),
	head: m.compare_per_head(),
	output: m.compare_of_output()
};

/** Why a measure is not divided by anything. */
export const NO_BASE_WORDS: Readonly<Partial<Record<ReturnType<typeof countsOf>, string>>> = {
	sites: m.compare_no_base_institutes(),
	km: m.compare_no_base_corridors()
};

export const BASE_RULES: Readonly<Record<ComparedBase, string>> = {
	head: m.compare_head_rule(),
	output: m.compare_output_rule()
};
