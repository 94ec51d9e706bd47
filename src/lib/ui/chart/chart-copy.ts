import { m } from '#messages';
import { QUALITY_LABELS, describeCell } from '$lib/text/quality-labels';
import type { Cell } from '$lib/core/data/types';
import { beginSentence, joinSentences } from '$lib/text/lists';
import { formatCount, formatRatio } from '$lib/text/numbers';
import { YEARS, getYearIndex } from '$lib/core/domain/years';
import { formatYears } from '$lib/text/year-runs';
import type { ChartSeries } from '$lib/figures/year-series';

/** Whole numbers as counts, others with one decimal. */
export function formatPlain(value: number): string {
	return Number.isInteger(value) ? formatCount(value) : formatRatio(value);
}

/** `Students in China`, or `Trade, million USD` if the label does not contain its unit. */
export function describeLabel(label: string, unit: string): string {
	const name = beginSentence(label);
	return unit === '' || label.toLowerCase().includes(unit.toLowerCase())
		? name
		: m.chart_label_unit({ name, unit });
}

/** A cell for tables and lists, with its quality if it is neither a plain count nor a bound. */
export function describeCellFully(cell: Cell, format: (value: number) => string): string {
	const text = describeCell(cell, format);
	return cell.quality === 'reported' || cell.quality === 'none' || cell.bound !== null
		? text
		: m.forms_doubted({ text, quality: QUALITY_LABELS[cell.quality] });
}

/** The value text of a year for the slider: `2018: 11,784`. */
export function describeYear(
	series: readonly ChartSeries[],
	year: number,
	format: (value: number) => string
): string {
	const words = series.map(({ name, cells }) => {
		const text = describeCellFully(cells[getYearIndex(year)]!, format);
		return series.length === 1 ? text : m.chart_series_year({ name, text });
	});
	return m.chart_year_says({
		year,
		words: words.reduce((before, next) => m.chart_next_series({ before, next }))
	});
}

function describeSeries({ name, cells }: ChartSeries, format: (value: number) => string): string {
	const known = cells.filter((cell) => cell.value !== null);
	const isOwn = cells.some((cell) => cell.isOwn);
	if (known.length === 0) return isOwn ? m.chart_own_empty({ name }) : m.chart_empty({ name });
	const best = known.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
	const gaps = formatYears(YEARS.filter((_, index) => cells[index]!.value === null));
	const own = { name, figure: describeCellFully(best, format), year: YEARS[cells.indexOf(best)]! };
	if (!gaps) return m.chart_highest(own);
	return (isOwn ? m.chart_own_highest_gaps : m.chart_highest_gaps)({ ...own, gaps });
}

/** The chart as sentences: the highest figure and the gaps of each series. */
export function describeChart(
	label: string,
	series: readonly ChartSeries[],
	format: (value: number) => string
): string {
	const sentences = series.map((each) => describeSeries(each, format));
	return m.chart_described({ label, series: joinSentences(sentences) });
}
