import type { ScaleBand, ScaleLinear } from 'd3-scale';
import { getLayerCakeContext } from 'layercake';
import type { ChartRow } from './chart-series';

/** The scales of years, of series within a year, and of values: 0 to 100, whatever its size. */
interface ChartContext {
	xScale: ScaleBand<number>;
	x2Scale: ScaleBand<string>;
	yScale: ScaleLinear<number, number>;
	data: readonly ChartRow[];
	/** Pixels. */
	width: number;
	height: number;
}

/** The chart that contains the component; reading is reactive. */
export const getChart = () => getLayerCakeContext() as unknown as ChartContext;

/** Left edge of a row's bar, in the scales' own units. */
export function getBarLeft({ xScale, x2Scale }: ChartContext, { year, id }: ChartRow): number {
	return xScale(year)! + (x2Scale(id) ?? 0);
}

export function getColumnMiddle({ xScale }: ChartContext, year: number): number {
	return xScale(year)! + xScale.bandwidth() / 2;
}
