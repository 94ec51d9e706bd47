import { QUALITY_WORDS, describeCell } from '../../data/quality-words';
import type { Cell } from '../../data/types';
import { formatCount, formatRatio } from '../../domain/numbers';
import { YEARS, yearIndex } from '../../domain/years';
import { formatYears } from '../../domain/year-runs';
import type { ChartSeries } from './chart-series';

export const CHART_WORDS = {
	table: 'Table',
	chart: 'Chart',
	year: 'Year',
	/** The key T does the same while the chart has the focus. */
	tableKey: 'T',
	yearOf: (label: string) => `${label}: year`,
	asTable: (label: string) => `${label} as a table`,
	asChart: (label: string) => `${label} as a chart`
} as const;

/** Whole numbers as counts, others with one decimal. */
export function formatPlain(value: number): string {
	return Number.isInteger(value) ? formatCount(value) : formatRatio(value);
}

/** `Students in China`, or `Trade, million USD` where the label does not say its unit. */
export function describeLabel(label: string, unit: string): string {
	const name = label.charAt(0).toUpperCase() + label.slice(1);
	return unit === '' || label.toLowerCase().includes(unit.toLowerCase())
		? name
		: `${name}, ${unit}`;
}

/** A cell for tables and lists, with its quality where it is no plain count. */
export function describeCellFully(cell: Cell, format: (value: number) => string): string {
	const text = describeCell(cell, format);
	return cell.quality === 'reported' || cell.quality === 'none'
		? text
		: `${text} (${QUALITY_WORDS[cell.quality]})`;
}

/** What a year says, for the cursor's spoken value: `2018: 11,784`. */
export function describeYear(
	series: readonly ChartSeries[],
	year: number,
	format: (value: number) => string
): string {
	const words = series.map(({ name, cells }) => {
		const text = describeCellFully(cells[yearIndex(year)]!, format);
		return series.length === 1 ? text : `${name} ${text}`;
	});
	return `${year}: ${words.join(', ')}`;
}

function describeSeries({ name, cells }: ChartSeries, format: (value: number) => string): string {
	const known = cells.filter((cell) => cell.value !== null);
	if (known.length === 0) return `${name}: no figure published for any year.`;
	const best = known.reduce((a, b) => ((b.value ?? 0) > (a.value ?? 0) ? b : a));
	const gaps = formatYears(YEARS.filter((_, index) => cells[index]!.value === null));
	const gapWords = gaps ? ` No figure published for ${gaps}.` : '';
	return `${name}: highest ${describeCell(best, format)} in ${YEARS[cells.indexOf(best)]}.${gapWords}`;
}

/** The chart as sentences: the highest figure and the gaps of each series. */
export function describeChart(
	label: string,
	series: readonly ChartSeries[],
	format: (value: number) => string
): string {
	return `${label}, by year. ${series.map((each) => describeSeries(each, format)).join(' ')}`;
}
