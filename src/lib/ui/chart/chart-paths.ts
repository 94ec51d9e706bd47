import type { ScaleBand, ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ChartRow } from './chart-series';

/** The chart's scales: years, series within a year, and values. */
export interface ChartScales {
	x: ScaleBand<number>;
	x2: ScaleBand<string>;
	y: ScaleLinear<number, number>;
}

const short = (share: number): string => String(Math.round(share * 100) / 100);

/** Left edge of a row's bar, in the scales' own units. */
export function barLeft({ x, x2 }: ChartScales, { year, id }: ChartRow): number {
	return x(year)! + (x2(id) ?? 0);
}

/** Middle of a year's column. */
export function columnMiddle({ x }: ChartScales, year: number): number {
	return x(year)! + x.bandwidth() / 2;
}

/** Bars as one path, negative ones below the axis; none is lower than `least`, like a gap. */
export function barsPath(scales: ChartScales, rows: readonly ChartRow[], least: number): string {
	const { x2, y } = scales;
	const base = y(0);
	return rows
		.map((row) => {
			const isBelow = row.value! < 0;
			const end = y(row.value!);
			const top = isBelow ? Math.max(end, base + least) : Math.min(end, base - least);
			return `M${short(barLeft(scales, row))} ${short(base)}V${short(top)}h${short(x2.bandwidth())}V${short(base)}Z`;
		})
		.join('');
}

/** A line through neighbouring counts; it stops at gaps and figures that are not plain counts. */
export function countsPath(scales: ChartScales, rows: readonly ChartRow[]): string {
	const draw = line<ChartRow>()
		.defined(({ cell }) => cell.quality === 'reported')
		.x(({ year }) => columnMiddle(scales, year))
		.y(({ value }) => scales.y(value!))
		.digits(2);
	return draw(rows) ?? '';
}

/** Rows without a line: figures that are not plain counts, and a count between two of those. */
export function loneRows(rows: readonly ChartRow[]): ChartRow[] {
	const isCount = (row: ChartRow | undefined) => row?.cell.quality === 'reported';
	return rows.filter(
		(row, index) =>
			row.value !== null &&
			(!isCount(row) || (!isCount(rows[index - 1]) && !isCount(rows[index + 1])))
	);
}

/** Vertical lines from the lowest to the highest figure of each year. */
export function rangesPath(scales: ChartScales, rows: readonly ChartRow[], isBar: boolean): string {
	return rows
		.map((row, index) => {
			const range = row.series.ranges?.[index];
			if (!range) return '';
			const middle = isBar
				? barLeft(scales, row) + scales.x2.bandwidth() / 2
				: columnMiddle(scales, row.year);
			return `M${short(middle)} ${short(scales.y(range.low))}V${short(scales.y(range.high))}`;
		})
		.join('');
}
