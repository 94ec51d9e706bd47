import type { ChartColor } from '../../../story/talk-chart';
import type { ChartMarkStyle } from '../../../figures/year-series';

export interface NativePoint {
	/** Null leaves the cell blank: a gap, not a zero. */
	value: number | null;
	look: ChartMarkStyle;
	/** Printed at the mark; empty for none. */
	label: string;
	/** Where it is not that of its series. */
	color?: ChartColor;
	/** Of a path, whose two values are both measured. */
	x?: number;
}

export interface NativeSeries {
	name: string;
	color: ChartColor;
	look: ChartMarkStyle;
	points: readonly NativePoint[];
	/** Points without a line between them. */
	isOnlyPoints?: boolean;
	/** Named in its chart's note instead. */
	isOutOfLegend?: boolean;
}

export interface NativeAxis {
	/** Empty if the chart's title says it. */
	title: string;
	from: number;
	to: number;
	/** Between grid lines; null for those of the program. */
	step: number | null;
	isLogarithmic?: boolean;
	/** Every mark has its value printed, so the axis has no numbers. */
	isSilent?: boolean;
}

export interface NativeChart {
	kind: 'bars' | 'columns' | 'lines' | 'paths';
	title: string;
	/** Of the rows, the years or the measure from left to right. */
	across: NativeAxis | { title: string };
	values: NativeAxis;
	/** The names of the rows of the sheet; empty for paths. */
	categories: readonly string[];
	/** Each with the number of its categories. */
	groups: readonly { label: string; count: number }[];
	series: readonly NativeSeries[];
	/** Where its legend stands, with all of its series shown or with some. */
	legend: 'top' | 'right' | 'none';
	/** The marks of a row lie on each other. */
	isOverlaid: boolean;
	/** In words, a sentence each. */
	notes: readonly string[];
}
