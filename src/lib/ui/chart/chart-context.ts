import type { ScaleBand } from 'd3-scale';
import { getLayerCakeContext } from 'layercake';
import type { ChartScales } from './chart-paths';
import type { ChartRow } from './chart-series';

/** The data of a chart for its parts; reading is reactive. */
export interface ChartContext {
	readonly scales: ChartScales;
	readonly rows: readonly ChartRow[];
	readonly widthPx: number;
	readonly heightPx: number;
}

/** The chart that contains the component. Scales run from 0 to 100, regardless of its size. */
export function getChart(): ChartContext {
	const k = getLayerCakeContext<ChartScales, ChartRow[]>();
	return {
		get scales() {
			// the scale of grouped series is always set, if only an empty one
			return { x: k.xScale, x2: k.x2Scale as ScaleBand<string>, y: k.yScale };
		},
		get rows() {
			return k.data;
		},
		get widthPx() {
			return k.width;
		},
		get heightPx() {
			return k.height;
		}
	};
}
