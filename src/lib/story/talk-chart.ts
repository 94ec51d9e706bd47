/**
 * The chart of a step of a talk: what its drawing needs, made when the data are built, with words in
 * the language of the build.
 */

import type { ColouredCountry } from '../core/domain/palette';
import type { ProjectStatus } from '../core/domain/project-status';
import type { Quality } from '../core/domain/quality';
import type { ShownFigure } from '../figures/provenance';
import type { ChartMarkStyle } from '../figures/year-series';

/** The colour of a country, the same in all charts. */
export type CountryColor = Lowercase<ColouredCountry>;
/** A colour token: a layer's hue, a country's colour, or text. */
export type ChartColor =
	'stu' | 'cor' | 'ins' | 'inv' | 'tie' | 'own' | 'text' | 'text-2' | CountryColor;

interface ChartBase {
	title: string;
	/** Of the lengths; empty if the title names it. */
	unit: string;
	/** The legend; empty for one series. */
	keys: readonly { label: string; color: ChartColor; look: ChartMarkStyle }[];
	/** What is needed to read the chart correctly, in a sentence; may be empty. */
	note: string;
}

export interface ChartBar {
	/** Null if no figure was published: the text replaces the bar. */
	value: number | null;
	text: string;
	color: ChartColor;
	look: ChartMarkStyle;
	/** How its figure is known; none if it is a plain count. */
	quality?: Quality;
	/** Its own, where the legend does not name it. */
	name?: string;
}

/** The sign of a project's status on the map. */
type SiteMark = `square-${ProjectStatus}`;

/** Horizontal bars, a group per row; those below zero point to the left. */
export interface BarsChart extends ChartBase {
	kind: 'bars';
	/** Whether it appears row by row; otherwise the first bars of all rows, then the second. */
	byRow?: true;
	rows: readonly {
		label: string;
		note: string;
		bars: readonly ChartBar[];
		/** The mark of the map that the row counts, before its name. */
		mark?: SiteMark;
	}[];
	/** The second bar of a row is inside the first: a part of it. */
	isPart: boolean;
	/**
	 * The first bars of all rows are a list, the second another beside it: measures without a common
	 * unit, each on a scale of its own under the name of its bars.
	 */
	isAbreast?: true;
	/** In place of a legend its names stand over the first row: at the rest, and at the part. */
	hasPartNames?: true;
	/** Its figures are what it is about, and it has few: they are larger. */
	hasLargeFigures?: true;
	/** The value at the end of the scale: bars of several charts that have it are comparable. */
	scaleEnd?: number;
	/** The row that the words are about: its name and figures are bold, its bars as thick as the others. */
	mainRow?: number;
}

export interface ChartCell {
	value: number | null;
	look: ChartMarkStyle;
	/** How its figure is known; none if it is a plain count. */
	quality?: Quality;
	/** Printed at the mark; empty for none. */
	text: string;
	/** What its mark means, printed at it if its figure is not. */
	hint?: string;
	/** At least so many: drawn as an arrow up, not as a point. */
	isMinimum?: true;
}

/** Years from left to right, as columns or as lines with names at their ends. */
export interface YearsChart extends ChartBase {
	kind: 'columns' | 'lines';
	years: readonly number[];
	series: readonly {
		name: string;
		color: ChartColor;
		look: ChartMarkStyle;
		cells: readonly ChartCell[];
		/** Its last figure, beside its name where there is room. */
		end?: string;
		/** Of all sources for each year, as a thin line; null where they agree. */
		ranges?: readonly ({ low: number; high: number } | null)[];
	}[];
	/** Grid lines with their words, the zero line among them. */
	ticks: readonly { value: number; label: string }[];
	/** The ends of the axis that a reader set for their own figures; by default zero and the figures. */
	domain?: readonly [number, number];
	marks: readonly { year: number; label: string }[];
	/** Years without figures, and the label for them. */
	gap: {
		firstYear: number;
		lastYear: number;
		label: string;
		/** For a line without a figure in these years. */
		none?: string;
	} | null;
	/** From a figure down to a later one: its words stand over the years between. */
	falls?: readonly { fromYear: number; toYear: number; label: string }[];
	/** Only the years with a figure are named, and what happened in one stands under it. */
	hasFewYears?: true;
	/** At the foot of each year without a figure, if it fits there. */
	emptyLabel?: string;
	/** A year without a figure, in tables and by ear, if its words are not those of what was not published. */
	gapLabel?: string;
}

/** A level for each year, a panel per country. */
export interface LevelsChart extends ChartBase {
	kind: 'levels';
	years: readonly number[];
	/** Lowest first. */
	levels: readonly string[];
	panels: readonly {
		label: string;
		/** Of its lines, where they are told by country. */
		color?: CountryColor;
		lines: readonly {
			color: ChartColor;
			look: ChartMarkStyle;
			levels: readonly number[];
			/** How each level is known; null for one that rests on plain facts, or on none. */
			qualities?: readonly (Quality | null)[];
		}[];
	}[];
	marks: readonly { year: number; label: string }[];
	/** The way from the level of the first year to that of the last, up a ladder for each side. */
	isFromTo?: true;
	/** On the highest rung of a side that no country reaches. */
	nobody?: string;
}

export interface ChartAxis {
	label: string;
	ticks: readonly { value: number; label: string }[];
	/** Both above zero: the axis is logarithmic. */
	from: number;
	to: number;
}

/** The path of each country through two measures. */
export interface PathsChart extends ChartBase {
	kind: 'paths';
	x: ChartAxis;
	y: ChartAxis;
	paths: readonly {
		label: string;
		color: ChartColor;
		/** No line joins years that are not neighbours; one to a point that is not solid is dashed. */
		points: readonly {
			x: number;
			y: number;
			year: number;
			look?: ChartMarkStyle;
			/** How its figures are known; none if both are plain counts. */
			quality?: Quality;
		}[];
	}[];
}

interface FlowState {
	label: string;
	value: number;
	text: string;
	/** The mark of the map that the state has, before its count. */
	mark?: SiteMark;
}

/** From left to right, every thing in one state of each stage. */
export interface FlowsChart extends ChartBase {
	kind: 'flows';
	color: ChartColor;
	stages: readonly { label: string; states: readonly FlowState[] }[];
	/** Things that pass the same states, by the place of each in its stage: a ribbon, from the top down. */
	courses: readonly {
		count: number;
		states: readonly number[];
		color: ChartColor;
		opacity: number;
	}[];
}

/** In the place of a chart that is not there: its title says why. */
export interface MessageChart extends ChartBase {
	kind: 'message';
}

/**
 * Charts with different units, one above the other. Each appears with the first of its parts and has
 * the whole room until another one does.
 */
export interface StackChart {
	kind: 'stack';
	charts: readonly (BarsChart | YearsChart | LevelsChart)[];
}

export type PlainChart =
	BarsChart | YearsChart | LevelsChart | PathsChart | FlowsChart | MessageChart;
export type TalkChart = (PlainChart | StackChart) & {
	/** The figures printed in it, each with its source; left out if it prints none. */
	figures?: readonly ShownFigure[];
};

/**
 * The names of the parts of a chart that can appear one at a time: series, rows, bars, stages.
 * A part without a name of its own has that of the chart.
 */
export function listChartParts(chart: TalkChart): string[] {
	const nameByKey = (count: number) =>
		Array.from(
			{ length: count },
			(_, index) => (chart.kind === 'stack' ? '' : chart.keys[index]?.label) || getChartTitle(chart)
		);
	switch (chart.kind) {
		case 'bars':
			return chart.byRow
				? chart.rows.map(({ label }) => label)
				: nameByKey(Math.max(...chart.rows.map(({ bars }) => bars.length)));
		case 'columns':
		case 'lines':
			return chart.series.map(({ name }) => name || chart.title);
		case 'levels':
			return nameByKey(Math.max(...chart.panels.map(({ lines }) => lines.length)));
		case 'paths':
			return chart.paths.map(({ label }) => label);
		case 'flows':
			return chart.stages.map(({ label }) => label);
		case 'message':
			return [chart.title];
		case 'stack':
			return chart.charts.flatMap(listChartParts);
	}
}

/** The names of the lists of a chart that has them side by side. */
export const listListNames = ({ rows }: Pick<BarsChart, 'rows'>): string[] =>
	(rows[0]?.bars ?? []).map(({ name = '' }) => name);

/** The title of a chart; of a stack, that of its first. */
export const getChartTitle = (chart: TalkChart): string =>
	chart.kind === 'stack' ? (chart.charts[0]?.title ?? '') : chart.title;

/** The number of those parts. */
export const countChartParts = (chart: TalkChart): number => listChartParts(chart).length;
