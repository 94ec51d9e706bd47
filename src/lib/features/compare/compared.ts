import { m } from '#messages';
import {
	dollarsPerHead,
	percentOfOutput,
	perTenThousandPeople
} from '$lib/core/data/explore/ratios';
import type { ExploreTables } from '$lib/core/data/explore/types';
import { rowOf, type ShownFigure } from '$lib/core/data/provenance';
import { describeCell } from '$lib/core/data/quality-words';
import type { Cell } from '$lib/core/data/types';
import {
	COMPARED_MEASURES,
	LAYER_MEASURES,
	basesOf,
	countsOf,
	isHeadcount,
	isSummedOverYears,
	layerOfMeasure,
	type Compared,
	type ComparedBase,
	type ComparedMeasure
} from '$lib/core/domain/compared-measures';
import { COUNTRY_CODES, type CountryCode } from '$lib/core/domain/countries';
import {
	formatCount,
	formatHundredths,
	formatRatio,
	addPercentSign
} from '$lib/core/domain/numbers';
import type { ViewState } from '$lib/core/domain/view-state';
import { layerEntry } from '$lib/layers/catalog';
import { describeSpan } from '$lib/layers/investment/describe';
import { measureOf } from './measures';

/** What a view compares: set in its link, else the figures of the layer in focus. */
export function comparedOf(view: ViewState): Compared {
	const entry = layerEntry(view.focus);
	const measure = view.comparedBy ?? entry.comparedMeasure(view);
	const onMap = view.comparedBy === null ? entry.comparedPer?.(view) : null;
	const per = view.comparedPer ?? onMap ?? null;
	return { measure, per: per !== null && basesOf(measure).includes(per) ? per : null };
}

export function measureCells(
	tables: ExploreTables,
	view: ViewState,
	{ measure, per }: Compared,
	country: CountryCode
): readonly Cell[] {
	const counted = measureOf(measure).cells({ tables, view, country });
	if (per === null) return counted;
	if (per === 'output') return percentOfOutput(tables, country, counted);
	return isHeadcount(measure)
		? perTenThousandPeople(tables, country, counted)
		: dollarsPerHead(tables, country, counted);
}

export const allMeasureCells = (
	tables: ExploreTables,
	view: ViewState,
	compared: Compared
): ReadonlyMap<CountryCode, readonly Cell[]> =>
	new Map(COUNTRY_CODES.map((code) => [code, measureCells(tables, view, compared, code)]));

export function measureFigure(
	tables: ExploreTables,
	view: ViewState,
	compared: Compared,
	place: { country: CountryCode; year: number },
	cell: Cell
): ShownFigure {
	const { value, quality, note, sourceId } = cell;
	const { name, limits, subject } = measureOf(compared.measure);
	const figure = {
		...place,
		subject: subject({ tables, view, country: place.country }, place.year),
		...{ text: describeCell(cell, formatCompared(compared)), label: name },
		...{ value, quality, note, sourceId },
		...(cell.isDerived && { origin: 'derived' as const })
	};
	if (compared.per === null) return figure;
	return {
		...figure,
		label: nameWithUnit(name, compared),
		subject: {
			layer: layerOfMeasure(compared.measure),
			row: rowOf(figure),
			...{ unit: unitOfCompared(compared), counts: limits, rule: BASE_RULES[compared.per] }
		}
	};
}

export const MEASURE_GROUPS: readonly { label: string; measures: readonly ComparedMeasure[] }[] = [
	{
		label: m.compare_group_students(),
		measures: ['students', 'degree', 'scholarships', 'students-in-russia'] as const
	},
	{ label: m.compare_group_direct(), measures: ['direct-host', 'direct-china'] as const },
	{ label: m.compare_group_deals(), measures: ['acquisitions', 'construction'] as const },
	{ label: m.compare_group_institutes(), measures: ['institutes'] as const },
	{ label: m.compare_group_trade(), measures: ['trade-china', 'trade-host'] as const },
	{
		label: m.compare_group_corridors(),
		measures: ['rail', 'road', 'gas', 'oil', 'power'] as const
	},
	// a layer without figures by country has no name for them
	...LAYER_MEASURES.map((measure) => ({
		label: layerEntry(layerOfMeasure(measure)!).measure?.()?.name ?? '',
		measures: [measure]
	}))
]
	.map(({ label, measures }) => ({
		label,
		measures: measures.filter((each) => label !== '' && COMPARED_MEASURES.includes(each))
	}))
	.filter(({ measures }) => measures.length > 0);

const isMoney = (measure: ComparedMeasure) => countsOf(measure) === 'money';

/** `billion US$`, `US$ per inhabitant`, `% of GDP`, `km`. */
export function unitOfCompared({ measure, per }: Compared): string {
	if (per === null) return measureOf(measure).unit;
	if (per === 'output') return m.compare_unit_output();
	return isMoney(measure) ? m.compare_unit_dollars_per_head() : m.compare_unit_per_heads();
}

/** `$18.64 billion`, `4.2% of GDP`: a value in words with its unit. */
export function amountOfCompared(value: string, compared: Compared): string {
	const { measure, per } = compared;
	// the words of a sum of money include the unit
	if (per === null && isMoney(measure)) return value;
	if (per === 'output') return m.compare_share_output({ percent: addPercentSign(value) });
	return m.compare_amount({ value, unit: unitOfCompared(compared) });
}

/** A value without its unit, except money; small shares have one more decimal. */
export function formatCompared({ measure, per }: Compared): (value: number) => string {
	if (per === null) return measureOf(measure).format;
	if (per === 'head' && isMoney(measure)) return formatCount;
	return (value) =>
		value !== 0 && Math.abs(value) < 0.1 ? formatHundredths(value) : formatRatio(value);
}

/** `acquisitions announced, 2005–2018, percent of output`. */
export function titleOfCompared(compared: Compared, view: ViewState): string {
	const { measure, per } = compared;
	const { name } = measureOf(measure);
	const title = isSummedOverYears(measure)
		? m.compare_name_span({ name, span: describeSpan(view) })
		: name;
	// the name includes what it counts for people and institutes, sums of money have their unit
	const needsUnit = per !== null || countsOf(measure) === 'km';
	return needsUnit ? nameWithUnit(title, compared) : title;
}

/** `students in China, per 10,000 inhabitants`. */
function nameWithUnit(name: string, compared: Compared): string {
	return m.compare_name_unit({ name, unit: unitOfCompared(compared) });
}

export const BASE_WORDS: Readonly<Record<ComparedBase | 'counted', string>> = {
	counted: m.compare_counted(),
	head: m.compare_per_head(),
	output: m.compare_of_output()
};

export const NO_BASE_WORDS: Readonly<Partial<Record<ReturnType<typeof countsOf>, string>>> = {
	sites: m.compare_no_base_institutes(),
	km: m.compare_no_base_corridors()
};

export const BASE_RULES: Readonly<Record<ComparedBase, string>> = {
	head: m.compare_head_rule(),
	output: m.compare_output_rule()
};
