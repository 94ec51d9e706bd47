import { m } from '#messages';
import { dollarsPerHead, percentOfOutput, perTenThousandPeople } from '$lib/figures/ratios';
import type { ExploreTables } from '$lib/core/data/explore/types';
import type { ShownFigure } from '$lib/figures/provenance';
import { describeCell } from '$lib/text/quality-labels';
import type { Cell } from '$lib/core/data/types';
import {
	FACT_MEASURES,
	listBases,
	getCounts,
	isSummedOverYears,
	getMeasureLayer,
	type Compared,
	type ComparedBase,
	type ComparedMeasure
} from '$lib/core/domain/compared-measures';
import type { CountryCode } from '$lib/core/domain/countries';
import { formatCount, formatHundredths, formatRatio, addPercentSign } from '$lib/text/numbers';
import { memoizeBy } from '$lib/core/domain/memoize';
import type { ViewState } from '$lib/core/domain/view-state';
import { getYearIndex } from '$lib/core/domain/years';
import { getLayerEntry } from '$lib/layers/catalog';
import { findMeasure } from '$lib/layers/details';
import { describeSpan } from '$lib/text/money-span';
import { getTableRow } from '$lib/layers/provenance';
import { getMeasure } from './measures';

/** What a view compares: set in its link, else the figures of the layer in focus. */
export function getCompared(view: ViewState): Compared {
	const entry = getLayerEntry(view.focus);
	const measure = view.comparedBy ?? entry.comparedMeasure(view);
	const onMap = view.comparedBy === null ? entry.comparedPer?.(view) : null;
	const per = view.comparedPer ?? onMap ?? null;
	return { measure, per: per !== null && listBases(measure).includes(per) ? per : null };
}

/** A measure in a view, divided or not: its words, its formats and its figures by country and year. */
export function buildComparison(
	tables: ExploreTables,
	view: ViewState,
	{ measure, per }: Compared
) {
	const { name, limits, cells, subject, ...counted } = getMeasure(measure);
	const isMoney = ['money', 'euros'].includes(getCounts(measure));
	const layer = getMeasureLayer(measure);
	/** `billion US$`, `US$ per inhabitant`, `% of GDP`, `km`. */
	const unit = per === null ? counted.unit : DIVIDED_UNITS[per](isMoney);
	/** `students in China, per 10,000 inhabitants`. */
	const withUnit = (words: string) => m.compare_name_unit({ name: words, unit });
	const nameInView = isSummedOverYears(measure)
		? m.compare_name_span({ name, span: describeSpan(view) })
		: name;
	// the name includes what it counts for people and institutes, sums of money have their unit
	const needsUnit = per !== null || getCounts(measure) === 'km';

	const formatDivided = per === 'head' && isMoney ? formatCount : formatShare;
	/** A value without its unit, except money. */
	const format = per === null ? counted.format : formatDivided;

	const listCells = memoizeBy(
		(country: CountryCode) => country,
		(country): readonly Cell[] => {
			const own = cells({ tables, view, country });
			if (per === null) return own;
			if (per === 'output') return percentOfOutput(tables, country, own);
			return isMoney
				? dollarsPerHead(tables, country, own)
				: perTenThousandPeople(tables, country, own);
		}
	);
	const getCell = (country: CountryCode, year: number) => listCells(country)[getYearIndex(year)]!;

	return {
		measure,
		per,
		layer,
		unit,
		limits,
		format,
		listCells,
		getCell,
		/** `acquisitions announced, 2005–2018, percent of output`. */
		title: needsUnit ? withUnit(nameInView) : nameInView,
		/** `$18.64 billion`, `4.2% of GDP`: a value in words with its unit. */
		formatAmount(amount: number): string {
			const value = format(amount);
			// the words of a sum of money include the unit
			if (per === null && isMoney) return value;
			if (per === 'output') return m.compare_share_output({ percent: addPercentSign(value) });
			return m.compare_amount({ value, unit });
		},
		getFigure(country: CountryCode, year: number): ShownFigure {
			const cell = getCell(country, year);
			const { value, quality, note, sourceId } = cell;
			const figure = {
				country,
				year,
				value,
				quality,
				note,
				sourceId,
				label: name,
				text: describeCell(cell, format),
				subject: subject({ tables, view, country }, year),
				...(cell.isDerived && { origin: 'derived' as const })
			};
			if (per === null) return figure;
			const ratio = {
				layer,
				row: getTableRow(figure),
				unit,
				counts: limits,
				rule: BASE_RULES[per]
			};
			return { ...figure, label: withUnit(name), subject: ratio };
		}
	};
}
export type Comparison = ReturnType<typeof buildComparison>;

const DIVIDED_UNITS: Readonly<Record<ComparedBase, (isMoney: boolean) => string>> = {
	output: () => m.compare_unit_output(),
	head: (isMoney) => (isMoney ? m.compare_unit_dollars_per_head() : m.compare_unit_per_heads())
};

/** Small shares have one more decimal. */
const formatShare = (value: number) =>
	value !== 0 && Math.abs(value) < 0.1 ? formatHundredths(value) : formatRatio(value);

const group = (label: string, ...measures: ComparedMeasure[]) => ({ label, measures });

/** The measures to choose from; a layer without figures by country has no name for them. */
export const MEASURE_GROUPS = [
	group(m.compare_group_students(), 'students', 'degree', 'scholarships', 'students-in-russia'),
	group(m.compare_group_direct(), 'direct-host', 'direct-china', 'direct-with-hong-kong'),
	group(m.compare_group_deals(), 'acquisitions', 'construction'),
	group(m.compare_group_institutes(), 'institutes'),
	group(m.compare_group_trade(), 'trade-china', 'trade-host'),
	group(m.compare_group_corridors(), 'rail', 'road', 'gas', 'oil', 'power'),
	...FACT_MEASURES.map((measure) =>
		group(
			findMeasure(measure)?.name ?? getLayerEntry(getMeasureLayer(measure)!).measure!().name,
			measure
		)
	)
].filter(({ label }) => label !== '');

export const BASE_LABELS: Readonly<Record<ComparedBase | 'counted', string>> = {
	counted: m.compare_counted(),
	head: m.compare_per_head(),
	output: m.compare_of_output()
};

export const NO_BASE_LABELS: Readonly<Partial<Record<ReturnType<typeof getCounts>, string>>> = {
	sites: m.compare_no_base_institutes(),
	euros: m.compare_no_base_euros(),
	km: m.compare_no_base_corridors()
};

export const BASE_RULES: Readonly<Record<ComparedBase, string>> = {
	head: m.compare_head_rule(),
	output: m.compare_output_rule()
};
