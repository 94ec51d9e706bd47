import { writeWorkbook, type SheetValue } from '../write-workbook';
import type { NativeChart } from './native-types';

/** The sheet of a chart in a slide, by which its ranges are named. */
export const CHART_SHEET = 'Sheet1';

/** The columns before the series: none for paths, which have two columns each. */
export const countHeadColumns = ({ kind, groups }: NativeChart): number =>
	kind === 'paths' ? 0 : groups.length > 0 ? 2 : 1;

/** The rows of the sheet, the first with the names. */
export function listSheetRows(chart: NativeChart): SheetValue[][] {
	const { kind, series, categories, groups } = chart;
	if (kind === 'paths') {
		const names = series.flatMap(({ name }) => [`${name}: ${chart.across.title}`, name]);
		const longest = Math.max(0, ...series.map(({ points }) => points.length));
		const rows = Array.from({ length: longest }, (_, at) =>
			series.flatMap(({ points }) => [points[at]?.x ?? null, points[at]?.value ?? null])
		);
		return [names, ...rows];
	}
	const inGroups = groups.flatMap(({ label, count }) =>
		Array.from({ length: count }, (_, at) => (at === 0 ? label : null))
	);
	const heads = Array.from({ length: countHeadColumns(chart) }, () => null);
	return [
		[...heads, ...series.map(({ name }) => name)],
		...categories.map((category, at): SheetValue[] => [
			...(groups.length > 0 ? [inGroups[at] ?? null] : []),
			category,
			...series.map(({ points }) => points[at]?.value ?? null)
		])
	];
}

/** The workbook that an office program opens to edit the figures of a chart. */
export function writeChartWorkbook(chart: NativeChart): Uint8Array {
	const [names = [], ...rows] = listSheetRows(chart);
	return writeWorkbook(CHART_SHEET, names, rows);
}
