/** What a chart of years is drawn from, and the places of its years and values in pixels. */
import { scaleLinear } from 'd3-scale';
import { FIRST_YEAR, YEARS } from '$lib/core/domain/years';
import type { ChartSeries } from '$lib/figures/year-series';
import type { ChartBox } from '$lib/picture/chart/chart-marks';
import { BAR_SPACE, getColumnMiddlePx } from './chart-labels';

export interface YearChartInput {
	series: readonly ChartSeries[];
	/** Those drawn as bars, and as lines over them. */
	bars: readonly ChartSeries[];
	lines: readonly ChartSeries[];
	/** The one series whose bars are named; null if the legend has the values. */
	named: ChartSeries | null;
	/** The values at the bottom and the top. */
	domain: readonly [number, number];
	/** Height of the drawing without the labels over and under it. */
	size: { widthPx: number; heightPx: number };
	/** Years in the sum next to the chart: underlined. */
	span: readonly [first: number, last: number] | null;
	format: (value: number) => string;
}

/** Over and under the drawing, for the labels. */
export const LABEL_ROOM_PX = { top: 15, bottom: 18 };
/** The space between the bars of a year, as a share of a bar and it. */
const SERIES_SPACE = 0.08;
export function buildScales({ domain, size: { widthPx, heightPx } }: YearChartInput) {
	const columnPx = widthPx / YEARS.length;
	const bottom = LABEL_ROOM_PX.top + heightPx;
	const scale = scaleLinear([...domain], [bottom, LABEL_ROOM_PX.top]);
	/** The axis: at zero, above bars that hang below it, or at the end that is nearest to zero. */
	const zero = scale(Math.min(Math.max(0, domain[0]), domain[1]));
	return {
		columnPx,
		bottom,
		zero,
		getY: (value: number) => scale(value),
		listTicks: (count: number) => scale.ticks(count),
		/** Left edge of the column of a year. */
		getLeft: (year: number) => (year - FIRST_YEAR) * columnPx,
		getMiddle: (year: number) => getColumnMiddlePx(year, widthPx),
		/** The bar of a year, one of several; none is lower than a pixel, like a gap. */
		getBar(year: number, value: number, place: number, count: number): ChartBox {
			const roomPx = columnPx * (1 - BAR_SPACE);
			const stepPx = roomPx / (count - SERIES_SPACE);
			const top = value < 0 ? zero : Math.min(scale(value), zero - 1);
			const x = (year - FIRST_YEAR + BAR_SPACE / 2) * columnPx + place * stepPx;
			const height = value < 0 ? Math.max(1, scale(value) - zero) : zero - top;
			return { x, y: top, width: stepPx * (1 - SERIES_SPACE), height };
		}
	};
}
export type Scales = ReturnType<typeof buildScales>;
