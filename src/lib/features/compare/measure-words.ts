import { m } from '#messages';
import { REGION_RULE } from '$lib/core/data/explore/regions';
import type { Reporter } from '$lib/core/data/explore/types';
import type { CorridorMode, DealKind } from '$lib/core/data/types';
import {
	COMPARED_MEASURES,
	LAYER_MEASURES,
	countsOf,
	isHeadcount,
	isLayerMeasure,
	isSummedOverYears,
	sayingLayer,
	type Compared,
	type ComparedBase,
	type ComparedMeasure,
	type LayerMeasure
} from '$lib/core/domain/compared-measures';
import type { CountedBy, StudentMeasure } from '$lib/core/domain/layers';
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

/** The name of a measure of the atlas, and which series it is. */
interface MeasureFacts {
	name: string;
	students?: StudentMeasure;
	deals?: DealKind;
	/** In dollars: a net inflow in euros does not fit on their scale. */
	countedBy?: CountedBy;
	reporter?: Reporter;
	mode?: CorridorMode;
}

const MEASURES: Readonly<Record<Exclude<ComparedMeasure, LayerMeasure>, MeasureFacts>> = {
	students: { name: m.compare_students(), students: 'all' },
	degree: { name: m.compare_degree(), students: 'degree' },
	scholarships: { name: m.compare_scholarships(), students: 'scholarship' },
	'students-in-russia': { name: m.compare_students_in_russia() },
	acquisitions: { name: m.compare_acquisitions(), deals: 'investment' },
	construction: { name: m.compare_construction(), deals: 'construction' },
	'direct-host': { name: m.compare_direct_host(), countedBy: 'host-gross' },
	'direct-china': { name: m.compare_direct_china(), countedBy: 'china' },
	institutes: { name: m.compare_institutes() },
	'trade-china': { name: m.compare_trade_china(), reporter: 'china' },
	'trade-host': { name: m.compare_trade_host(), reporter: 'host' },
	rail: { name: m.compare_rail(), mode: 'rail' },
	road: { name: m.compare_road(), mode: 'road' },
	gas: { name: m.compare_gas(), mode: 'gas' },
	oil: { name: m.compare_oil(), mode: 'oil' },
	power: { name: m.compare_power(), mode: 'power' }
};

/** Of a measure of a layer only the name, empty if the layer has no such measure. */
export const factsOf = (measure: ComparedMeasure): MeasureFacts =>
	isLayerMeasure(measure) ? { name: layerMeasureOf(measure)?.title ?? '' } : MEASURES[measure];

/** `students in China`; empty if a layer has no such measure. */
export const nameOfMeasure = (measure: ComparedMeasure): string => factsOf(measure).name;

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
const saysUnit = ({ measure, per }: Compared): boolean => per === null && isMoney(measure);

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

/** A value without its unit, except money; small shares have one more decimal. */
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
	const name = isSummedOverYears(measure)
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
	const { students, deals, countedBy, reporter, mode } = factsOf(measure);
	if (students) return STUDENT_MEASURE_LIMITS[students];
	if (deals) return INVESTMENT_MEASURE_LIMITS.deals;
	if (countedBy) return COUNTED_BY_LIMITS[countedBy];
	if (reporter) return `${m.explore_trade_rule()} ${m.explore_trade_choice()}`;
	if (mode) return REGION_RULE[2]!;
	return measure === 'institutes' ? m.compare_institutes_rule() : m.explore_russia_rule();
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
