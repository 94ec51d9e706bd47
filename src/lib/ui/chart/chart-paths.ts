import type { ScaleBand, ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { getLayerCakeContext } from 'layercake';
import type { ChartRow } from './chart-series';

/** The scales of years, of series within a year, and of values: 0 to 100, whatever its size. */
interface ChartScales {
	xScale: ScaleBand<number>;
	x2Scale: ScaleBand<string>;
	yScale: ScaleLinear<number, number>;
}

interface ChartContext extends ChartScales {
	data: readonly ChartRow[];
	/** Pixels. */
	width: number;
	height: number;
}

/** The chart that contains the component; reading is reactive. */
export const getChart = () => getLayerCakeContext() as unknown as ChartContext;

const short = (share: number): string => String(Math.round(share * 100) / 100);

/** Left edge of a row's bar, in the scales' own units. */
export function barLeft({ xScale, x2Scale }: ChartScales, { year, id }: ChartRow): number {
	return xScale(year)! + (x2Scale(id) ?? 0);
}

export function columnMiddle({ xScale }: ChartScales, year: number): number {
	return xScale(year)! + xScale.bandwidth() / 2;
}

/** Bars as one path, negative ones below the axis; none is lower than `least`, like a gap. */
export function barsPath(scales: ChartScales, rows: readonly ChartRow[], least: number): string {
	const { x2Scale, yScale } = scales;
	const base = yScale(0);
	return rows
		.map((row) => {
			const isBelow = row.value! < 0;
			const end = yScale(row.value!);
			const top = isBelow ? Math.max(end, base + least) : Math.min(end, base - least);
			return `M${short(barLeft(scales, row))} ${short(base)}V${short(top)}h${short(x2Scale.bandwidth())}V${short(base)}Z`;
		})
		.join('');
}

/** A line through neighbouring counts; it stops at gaps and figures that are not plain counts. */
export function countsPath(scales: ChartScales, rows: readonly ChartRow[]): string {
	const draw = line<ChartRow>()
		.defined(({ cell }) => cell.quality === 'reported')
		.x(({ year }) => columnMiddle(scales, year))
		.y(({ value }) => scales.yScale(value!))
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
				? barLeft(scales, row) + scales.x2Scale.bandwidth() / 2
				: columnMiddle(scales, row.year);
			return `M${short(middle)} ${short(scales.yScale(range.low))}V${short(scales.yScale(range.high))}`;
		})
		.join('');
}
