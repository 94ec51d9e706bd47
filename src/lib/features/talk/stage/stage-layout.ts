import { takesTurns } from '$lib/core/domain/subject';
import { hasMap, isChartLarge, type TalkStep } from '$lib/story/talk';
import type { ViewState } from '$lib/core/domain/view-state';
import { formatSourceLine } from '$lib/story/talk-sources';
import type { Box } from '$lib/layers/box';
import { getStageUnitPx } from '$lib/layers/mark-scale';
import { listStageLegend, type StageSize } from '$lib/labels/stage-legend';
import type { TalkChart } from '$lib/story/talk-chart';
import type { ChartSize } from '$lib/picture/chart/chart-style';
import { countSpoiltWords, fitChartText } from './fit-chart-text';
import {
	CHART,
	CHART_SOURCES_TOP_PX,
	countLines,
	getColumnFactor,
	getColumnStyle,
	getLeastChart,
	listTextGrowths,
	LOCATOR,
	MAP_SOURCES,
	measureColumn,
	measureMapSources,
	PADDING,
	SMALL,
	SMALL_LINE
} from './measure-column';

/** A chart or a small map grows first, by this much. */
const PICTURE_GROWTH = { chart: 60, locator: 90 };
/** The least height of the bar, in pixels. */
const BAR_PX = 48;
const BAR = { height: 10, buttonPx: 36 };
const FRAME = { top: 28, right: 28, bottom: 10 };
/** The two neatlines and the space between them. */
const NEATLINE_PX = 5;
const STAGE_CHART = { top: 28, right: 56, bottom: 14, left: 20, text: 34 };

/** No text is smaller than this share of its designed size. */
const LEAST_FACTOR = 0.62;
const FACTOR_STEP = 0.02;

export interface StageLayout {
	unitPx: number;
	/** Of titles and text, so that the column is never cut. */
	textFactor: number;
	/** Of sources and the legend, which are never smaller than a 54th of the height. */
	smallFactor: number;
	/** How much larger the text is than its title asks for, where the column has room. */
	textGrowth: number;
	/** Of the column's width. */
	columnFactor: number;
	column: Box;
	/** What the column's contents need. */
	contentHeightPx: number;
	bar: Box;
	/** Null without a map. */
	map: Box | null;
	mapSources: Box | null;
	/** In the map's pixels; empty if the legend is in the column. */
	overlays: readonly Box[];
	/** Of a chart, in units of its drawing; null without one. */
	chartSize: ChartSize | null;
}

/** The largest type at which no word of a chart is cut or covered. */
function chooseText(chart: TalkChart, room: Omit<ChartSize, 'textPx'>): ChartSize {
	const sizes = CHART.textsPx.map((textPx) => ({ ...room, textPx }));
	return sizes.find((size) => countSpoiltWords(chart, size) === 0) ?? sizes.at(-1)!;
}

/** The size of a chart in the large frame, beside the column. */
function fitLargeChart(
	{ evidence }: TalkStep,
	chart: TalkChart,
	{
		column,
		widthPx,
		unitPx,
		smallFactor
	}: Pick<StageLayout, 'column' | 'unitPx' | 'smallFactor'> & {
		widthPx: number;
	},
	asked: number
): ChartSize {
	const chartWidthPx = widthPx - column.right - (STAGE_CHART.left + STAGE_CHART.right) * unitPx;
	const smallPx = SMALL * unitPx * smallFactor;
	const lines = countLines(formatSourceLine(evidence.chart), 'sans', smallPx, chartWidthPx);
	const sourcesPx = CHART_SOURCES_TOP_PX + lines * smallPx * SMALL_LINE;
	const chartHeightPx = column.bottom - (STAGE_CHART.top + STAGE_CHART.bottom) * unitPx - sourcesPx;
	const room = {
		widthPx: chartWidthPx / unitPx,
		heightPx: chartHeightPx / unitPx,
		textPx: STAGE_CHART.text
	};
	return fitChartText(chart, room, asked);
}

/** A small map under the words: as high as they leave, down from its line of sources. */
function placeLocator(wordsPx: number, bottomPx: number, columnPx: number, unitPx: number): Box {
	const apartPx = (LOCATOR.top + LOCATOR.bottom) * unitPx;
	const freePx = bottomPx - wordsPx - apartPx;
	const framePx = Math.min(LOCATOR.most * unitPx, Math.max(0, freePx));
	const bottom = bottomPx - LOCATOR.bottom * unitPx;
	return {
		left: PADDING.left * unitPx + NEATLINE_PX,
		top: bottom - framePx + NEATLINE_PX,
		right: columnPx - PADDING.right * unitPx - NEATLINE_PX,
		bottom: bottom - NEATLINE_PX
	};
}

/** The height of the row of a small map on stage, with its frame and the space around it. */
export const measureLocatorRow = ({ map, unitPx }: Pick<StageLayout, 'map' | 'unitPx'>): number =>
	map ? map.bottom - map.top + 2 * NEATLINE_PX + (LOCATOR.top + LOCATOR.bottom) * unitPx : 0;

/**
 * Where everything on stage is at a window's size, computed from the widths of its words. Text is as
 * large as is asked for and fits: the column is wider for larger text and the map gives way.
 * @param stage of at least the width of a tablet; a phone's page scrolls
 */
export function layOutStage(step: TalkStep, view: ViewState, stage: StageSize): StageLayout {
	const { widthPx, heightPx, textFactor: asked = 1 } = stage;
	const unitPx = getStageUnitPx(widthPx, heightPx);
	const columnFactor = getColumnFactor(step, asked);
	const barPx = Math.max(BAR_PX, BAR.buttonPx + BAR.height * unitPx);
	const columnPx = getColumnStyle(step).width * columnFactor * unitPx;
	const bar: Box = { left: 0, top: heightPx - barPx, right: widthPx, bottom: heightPx };
	const column: Box = { left: 0, top: 0, right: columnPx, bottom: bar.top };
	// text keeps its size while a map and a chart take turns: as beside the map, with its legend below
	const measured = takesTurns(step, view.stage?.shownParts)
		? { ...step, layout: 'map' as const }
		: step;
	const measure = (textFactor: number, textGrowth = 1) =>
		measureColumn(measured, view, unitPx, { textFactor, columnFactor, textGrowth }, stage);
	let textFactor = asked;
	let heights = measure(textFactor);
	while (heights.fixedPx + heights.picturePx > column.bottom && textFactor > LEAST_FACTOR) {
		textFactor = Math.round((textFactor - FACTOR_STEP) * 100) / 100;
		heights = measure(textFactor);
	}
	const smallFactor = Math.max(1, textFactor);
	const isSwapped = isChartLarge(step);
	const growth = isSwapped ? PICTURE_GROWTH.locator : PICTURE_GROWTH.chart * textFactor;
	const growthPx = heights.picturePx > 0 ? growth * unitPx : 0;
	let textGrowth = 1;
	for (const each of listTextGrowths(step)) {
		const grown = measure(textFactor, each);
		if (grown.fixedPx + grown.picturePx + growthPx > column.bottom) continue;
		[textGrowth, heights] = [each, grown];
		break;
	}
	const contentHeightPx = heights.fixedPx + heights.picturePx;
	const common = {
		...{ unitPx, textFactor, smallFactor, textGrowth, columnFactor, column, bar },
		contentHeightPx
	};
	const largeChart = step.chart && fitLargeChart(step, step.chart, { widthPx, ...common }, asked);
	if (!hasMap(step)) {
		return { ...common, map: null, mapSources: null, overlays: [], chartSize: largeChart };
	}
	const innerPx = columnPx - (PADDING.left + PADDING.right) * unitPx;
	const sourcesWidthPx = isSwapped
		? innerPx
		: widthPx - columnPx - (FRAME.right + MAP_SOURCES.left) * unitPx;
	const sourcesPx = measureMapSources(step, view, { unitPx, smallFactor, widthPx: sourcesWidthPx });
	const sourcesTop = column.bottom - sourcesPx;
	const [left, right] = isSwapped ? [0, columnPx] : [columnPx, widthPx];
	const mapSources: Box = { left, top: sourcesTop, right, bottom: column.bottom };
	const map: Box = isSwapped
		? placeLocator(heights.fixedPx, sourcesTop, columnPx, unitPx)
		: {
				left: columnPx + NEATLINE_PX,
				top: FRAME.top * unitPx + NEATLINE_PX,
				right: widthPx - FRAME.right * unitPx - NEATLINE_PX,
				bottom: sourcesTop - FRAME.bottom * unitPx - NEATLINE_PX
			};
	if (isSwapped) return { ...common, map, mapSources, overlays: [], chartSize: largeChart };
	const size = { widthPx: map.right - map.left, heightPx: map.bottom - map.top };
	const overlays = listStageLegend(view, size, stage);
	const freePx = column.bottom - contentHeightPx;
	const least = getLeastChart(step);
	const drawnPx = unitPx * textFactor;
	const asideRoom =
		step.chart && step.layout === 'both'
			? {
					widthPx: Math.round(innerPx / drawnPx),
					heightPx: Math.round(
						Math.min(Math.max(CHART.most, least), least + Math.max(0, freePx) / drawnPx)
					)
				}
			: null;
	const chartSize = asideRoom && chooseText(step.chart!, asideRoom);
	return { ...common, map, mapSources, overlays, chartSize };
}
