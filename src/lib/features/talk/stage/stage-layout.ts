import { sum } from 'd3-array';
import { formatPlainText, hasMap, type StepLayout, type TalkStep } from '$lib/story/talk';
import type { ViewState } from '$lib/core/domain/view-state';
import { formatSourceLine } from '$lib/story/talk-sources';
import type { Box } from '$lib/layers/box';
import { getLayerEntry } from '$lib/layers/catalog';
import { getStageScale, getStageUnitPx } from '$lib/layers/mark-scale';
import {
	hasLegend,
	listStageLegend,
	measureLegend,
	type StageSize
} from '$lib/labels/stage-legend';
import { wrapText } from '$lib/picture/image/set-text';
import type { FaceId } from '$lib/labels/text-width';
import type { TalkChart } from '$lib/story/talk-chart';
import type { ChartSize } from '$lib/picture/chart/chart-style';
import { COLUMN_STYLES, type ColumnStyle } from './column-styles';
import { countSpoiltWords, fitChartText } from './fit-chart-text';
import { describeMapSources, describeWordSources } from './stage-copy';

/** Of a title's plate, above and below its words. */
const PLATE = 100;
/** Text grows where the column would stay empty: the largest of these that fits. */
const TEXT_GROWTHS = [1.3, 1.2, 1.1];
/** Where text is beside a map or a chart. */
const GROWING: readonly StepLayout[] = ['map', 'both', 'chart', 'picture'];
/** A chart grows first, by this much. */
const CHART_GROWTH = 60;
/** Beside a chart in place of the map. */
const LONG_TITLE = { letters: 36, size: 46 };
const TITLE_LINE = 1.12;
const PADDING = { left: 56, right: 20, bottom: 20 };
const SMALL = 20;
const SMALL_LINE = 1.35;
const SOURCES_TOP = 16;
const LEGEND_TOP = 19;
const EVIDENCE_TOP = 17;
/** In pixels: from a chart to its line of sources, and the least height of the bar. */
const CHART_SOURCES_TOP_PX = 8;
const BAR_PX = 48;
const BAR = { height: 10, buttonPx: 36 };
const FRAME = { top: 28, right: 28, bottom: 10 };
/** The two neatlines and the space between them. */
const NEATLINE_PX = 5;
const MAP_SOURCES = { left: 4, line: 1.3, bottom: 10 };
const STAGE_CHART = { top: 28, right: 56, bottom: 14, left: 20, text: 34 };

/** A column next to a map never takes more of the stage than this leaves. */
const WIDEST_COLUMN = { map: 1.5, both: 1.3, title: 1.3 };
/** No text is smaller than this share of its designed size. */
const LEAST_FACTOR = 0.62;
const FACTOR_STEP = 0.02;
/** Titles are balanced and words are kerned: lines may be a little longer than their letters. */
const SAFETY = 1.04;

/** A chart under the text, in units of its own drawing: its type, smaller where words would touch. */
const CHART = { textsPx: [28, 26.5], least: 350, most: 600 };
/** Charts whose rows need more. */
const LEAST_CHARTS: Readonly<Record<string, number>> = { bars: 440, stack: 470 };

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

const getColumnKind = ({ layout }: TalkStep) =>
	layout === 'both' || layout === 'title' ? layout : 'map';

const getStyle = (step: TalkStep): ColumnStyle => COLUMN_STYLES[getColumnKind(step)];

const getColumnFactor = (step: TalkStep, textFactor: number): number =>
	Math.min(Math.max(1, textFactor), WIDEST_COLUMN[getColumnKind(step)]);

function countLines(text: string, face: FaceId, sizePx: number, widthPx: number): number {
	if (text === '') return 0;
	return sum(
		text.split('\n').map((line) => wrapText(line, widthPx / SAFETY, { face, sizePx }).length)
	);
}

/** Of a list's items and of two columns, in ems. */
const INDENT_EMS = 1.6;
const COLUMNS_APART_EMS = 2;

/** The height of a step's paragraphs and items; of two columns, the higher one's. */
function measureText(
	{ text }: TalkStep,
	textPx: number,
	innerPx: number,
	{ textTop, textLine }: ColumnStyle,
	unitPx: number
): number {
	const hasTwo = text.some(({ column }) => column === 2);
	const widthPx = hasTwo ? (innerPx - COLUMNS_APART_EMS * textPx) / 2 : innerPx;
	const columns = [1, 2].map((column) =>
		sum(
			text.filter((line) => (line.column ?? 1) === column),
			({ words, list }) => {
				const roomPx = list === undefined ? widthPx : widthPx - INDENT_EMS * textPx;
				const lines = countLines(formatPlainText(words), 'sans', textPx, roomPx);
				return textTop * unitPx + lines * textPx * textLine;
			}
		)
	);
	return Math.max(...columns);
}

interface ColumnHeights {
	/** Of everything but a chart. */
	fixedPx: number;
	/** Of the chart's least size, with its sources. */
	chartPx: number;
}

function measureColumn(
	step: TalkStep,
	view: ViewState,
	unitPx: number,
	factors: { textFactor: number; columnFactor: number; textGrowth?: number },
	stage: StageSize
): ColumnHeights {
	const { textFactor, columnFactor, textGrowth = 1 } = factors;
	const style = getStyle(step);
	const smallFactor = Math.max(1, textFactor);
	const innerPx = (style.width * columnFactor - PADDING.left - PADDING.right) * unitPx;
	const small = { sizePx: SMALL * unitPx * smallFactor };
	const smallLines = (text: string) =>
		countLines(text, 'sans', small.sizePx, innerPx) * small.sizePx * SMALL_LINE;
	const isLong = getColumnKind(step) === 'map' && step.title.length > LONG_TITLE.letters;
	const titlePx = (isLong ? LONG_TITLE.size : style.title) * unitPx * textFactor;
	const textPx = style.text * unitPx * textFactor * textGrowth;
	const words =
		countLines(step.title, 'serif-bold', titlePx, innerPx) * titlePx * TITLE_LINE +
		measureText(step, textPx, innerPx, style, unitPx);
	const isOnMap = hasMap(step);
	const isTitle = step.layout === 'title';
	const year = isOnMap && !isTitle ? (style.year * textFactor + style.gap) * unitPx : 0;
	const plate = isTitle ? PLATE * unitPx : 0;
	const sources = describeWordSources(step);
	const sourcesPx = sources === '' ? 0 : SOURCES_TOP * unitPx + smallLines(sources);
	const marks = getStageScale(stage.widthPx, stage.heightPx);
	const legendPx =
		step.layout === 'map' && hasLegend(view)
			? LEGEND_TOP * unitPx +
				measureLegend(
					getLayerEntry(view.focus).legend(view, marks),
					marks,
					{ unitPx, textFactor: smallFactor },
					{ columns: 2, mostWidthPx: innerPx }
				).heightPx
			: 0;
	const isAside = step.layout === 'both' && step.chart !== null;
	const least = LEAST_CHARTS[step.chart?.kind ?? ''] ?? CHART.least;
	const chartPx = isAside
		? EVIDENCE_TOP * unitPx +
			style.gap * unitPx +
			least * textFactor * unitPx +
			CHART_SOURCES_TOP_PX +
			smallLines(formatSourceLine(step.evidence.chart))
		: 0;
	return {
		fixedPx:
			(style.top + PADDING.bottom + style.gap) * unitPx +
			sum([year, words, plate, sourcesPx, legendPx]),
		chartPx
	};
}

/**
 * Where everything on stage is at a window's size, computed from the widths of its words. Text is as
 * large as is asked for and fits: the column is wider for larger text and the map gives way.
 * @param stage of at least the width of a tablet; a phone's page scrolls
 */
export function layOutStage(step: TalkStep, view: ViewState, stage: StageSize): StageLayout {
	const { widthPx, heightPx, textFactor: asked = 1 } = stage;
	const unitPx = getStageUnitPx(widthPx, heightPx);
	const style = getStyle(step);
	const columnFactor = getColumnFactor(step, asked);
	const barPx = Math.max(BAR_PX, BAR.buttonPx + BAR.height * unitPx);
	const columnPx = style.width * columnFactor * unitPx;
	const bar: Box = { left: 0, top: heightPx - barPx, right: widthPx, bottom: heightPx };
	const column: Box = { left: 0, top: 0, right: columnPx, bottom: bar.top };
	let textFactor = asked;
	let heights = measureColumn(step, view, unitPx, { textFactor, columnFactor }, stage);
	while (heights.fixedPx + heights.chartPx > column.bottom && textFactor > LEAST_FACTOR) {
		textFactor = Math.round((textFactor - FACTOR_STEP) * 100) / 100;
		heights = measureColumn(step, view, unitPx, { textFactor, columnFactor }, stage);
	}
	const smallFactor = Math.max(1, textFactor);
	const chartRoomPx = heights.chartPx > 0 ? CHART_GROWTH * unitPx * textFactor : 0;
	let textGrowth = 1;
	for (const growth of GROWING.includes(step.layout) ? TEXT_GROWTHS : []) {
		const grown = measureColumn(
			step,
			view,
			unitPx,
			{ textFactor, columnFactor, textGrowth: growth },
			stage
		);
		if (grown.fixedPx + grown.chartPx + chartRoomPx > column.bottom) continue;
		[textGrowth, heights] = [growth, grown];
		break;
	}
	const common = { unitPx, textFactor, smallFactor, textGrowth, columnFactor, column, bar };
	const contentHeightPx = heights.fixedPx + heights.chartPx;
	const innerPx = columnPx - (PADDING.left + PADDING.right) * unitPx;
	if (!hasMap(step)) {
		const lineCount = countLines(
			formatSourceLine(step.evidence.chart),
			'sans',
			SMALL * unitPx * smallFactor,
			widthPx - columnPx - (STAGE_CHART.left + STAGE_CHART.right) * unitPx
		);
		const sourcesPx = CHART_SOURCES_TOP_PX + lineCount * SMALL * unitPx * smallFactor * SMALL_LINE;
		const chartWidthPx = widthPx - columnPx - (STAGE_CHART.left + STAGE_CHART.right) * unitPx;
		const chartHeightPx =
			column.bottom - (STAGE_CHART.top + STAGE_CHART.bottom) * unitPx - sourcesPx;
		const room = {
			widthPx: chartWidthPx / unitPx,
			heightPx: chartHeightPx / unitPx,
			textPx: STAGE_CHART.text
		};
		const chartSize = step.chart && fitChartText(step.chart, room, asked);
		return { ...common, contentHeightPx, map: null, mapSources: null, overlays: [], chartSize };
	}
	const lines = countLines(
		describeMapSources(step, view),
		'sans',
		SMALL * unitPx * smallFactor,
		widthPx - columnPx - (FRAME.right + MAP_SOURCES.left) * unitPx
	);
	const sourcesPx =
		lines === 0
			? 0
			: (lines * SMALL * smallFactor * MAP_SOURCES.line + MAP_SOURCES.bottom) * unitPx;
	const sourcesTop = column.bottom - sourcesPx;
	const mapSources: Box = {
		left: columnPx,
		top: sourcesTop,
		right: widthPx,
		bottom: column.bottom
	};
	const map: Box = {
		left: columnPx + NEATLINE_PX,
		top: FRAME.top * unitPx + NEATLINE_PX,
		right: widthPx - FRAME.right * unitPx - NEATLINE_PX,
		bottom: sourcesTop - FRAME.bottom * unitPx - NEATLINE_PX
	};
	const size = { widthPx: map.right - map.left, heightPx: map.bottom - map.top };
	const overlays = listStageLegend(view, size, stage);
	const freePx = column.bottom - contentHeightPx;
	const least = LEAST_CHARTS[step.chart?.kind ?? ''] ?? CHART.least;
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
	return { ...common, contentHeightPx, map, mapSources, overlays, chartSize };
}
