import { sum } from 'd3-array';
import {
	formatPlainText,
	hasStageYear,
	isChartLarge,
	isClosingWithChart,
	type StepLayout,
	type TalkStep
} from '$lib/story/talk';
import { keepFigures } from '$lib/core/domain/unbroken-figures';
import type { ViewState } from '$lib/core/domain/view-state';
import { formatSourceLine } from '$lib/story/talk-sources';
import { getLayerEntry } from '$lib/layers/catalog';
import { getStageScale } from '$lib/layers/mark-scale';
import type { Legend } from '$lib/layers/model';
import { hasLegend, measureLegend, type StageSize } from '$lib/labels/stage-legend';
import { wrapText } from '$lib/picture/image/set-text';
import type { FaceId } from '$lib/labels/text-width';
import { COLUMN_STYLES, type ColumnStyle } from './column-styles';
import { buildLocatorKey } from './locator-key';
import { describeMapSources, describeWordSources } from './stage-copy';

/** Of a title's plate, above and below its words. */
const PLATE = 100;
/** Beside a chart in place of the map. */
const LONG_TITLE = { letters: 36, size: 46 };
const TITLE_LINE = 1.12;
export const PADDING = { left: 56, right: 20, bottom: 20 };
export const SMALL = 20;
export const SMALL_LINE = 1.35;
const SOURCES_TOP = 16;
const LEGEND_TOP = 19;
const EVIDENCE_TOP = 17;
/** In pixels: from a chart to its line of sources. */
export const CHART_SOURCES_TOP_PX = 8;
/** The line under a map. */
export const MAP_SOURCES = { left: 4, line: 1.3, bottom: 10 };
/** The frame of a small map, from the words above it and to the line below it; its heights, in a column of full width. */
export const LOCATOR = { top: 18, bottom: 8, least: 340, most: 560 };

/** A column next to a map never takes more of the stage than this leaves. */
const WIDEST_COLUMN = { map: 1.5, both: 1.3, title: 1.3, locator: 1.1, closing: 1.2 };
/** The code of a talk under the words of its closing, with the space above it. */
const CODE = 280;
/** Titles are balanced and words are kerned: lines may be a little longer than their letters. */
const SAFETY = 1.04;

/** A chart under the text, in units of its own drawing: its type, smaller where words would touch. */
export const CHART = { textsPx: [28, 26.5], least: 350, most: 600 };
/** Charts whose rows need more. */
const LEAST_CHARTS: Readonly<Record<string, number>> = { bars: 440, stack: 470 };
export const getLeastChart = ({ chart }: Pick<TalkStep, 'chart'>): number =>
	LEAST_CHARTS[chart?.kind ?? ''] ?? CHART.least;

/** Where text is beside a map or a chart. */
const GROWING: readonly StepLayout[] = ['map', 'both', 'chart', 'picture'];
/** Text grows where the column would stay empty: the largest of these that fits. */
const TEXT_GROWTHS = [1.3, 1.2, 1.1];
export const listTextGrowths = ({ layout }: Pick<TalkStep, 'layout'>): readonly number[] =>
	GROWING.includes(layout) ? TEXT_GROWTHS : [];

function getColumnKind(step: TalkStep) {
	if (isChartLarge(step)) return 'locator';
	if (isClosingWithChart(step)) return 'closing';
	return step.layout === 'both' || step.layout === 'title' ? step.layout : 'map';
}

export const getColumnStyle = (step: TalkStep): ColumnStyle => COLUMN_STYLES[getColumnKind(step)];

export const getColumnFactor = (step: TalkStep, textFactor: number): number =>
	Math.min(Math.max(1, textFactor), WIDEST_COLUMN[getColumnKind(step)]);

export function countLines(text: string, face: FaceId, sizePx: number, widthPx: number): number {
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
				const lines = countLines(keepFigures(formatPlainText(words)), 'sans', textPx, roomPx);
				return textTop * unitPx + lines * textPx * textLine;
			}
		)
	);
	return Math.max(...columns);
}

/** The legend in the column: of a map alone, or the key of a small one. */
export function findColumnLegend(step: TalkStep, view: ViewState, legend: Legend): Legend | null {
	if (isChartLarge(step))
		return buildLocatorKey(legend, step, getLayerEntry(view.focus).name(view));
	return step.layout === 'map' && hasLegend(view) ? legend : null;
}

/** The longest labels have the whole width. */
export const countLegendColumns = ({ groups }: Legend): 1 | 2 => (groups.flat().length > 1 ? 2 : 1);

interface ColumnHeights {
	/** Of everything but a chart, or a small map. */
	fixedPx: number;
	/** Of the least size of that, with its sources. */
	picturePx: number;
}

/** The height of the line of sources under a map, of a width. */
export function measureMapSources(
	step: TalkStep,
	view: ViewState,
	{ unitPx, smallFactor, widthPx }: { unitPx: number; smallFactor: number; widthPx: number }
): number {
	const sizePx = SMALL * unitPx * smallFactor;
	const lines = countLines(describeMapSources(step, view), 'sans', sizePx, widthPx);
	return lines === 0 ? 0 : lines * sizePx * MAP_SOURCES.line + MAP_SOURCES.bottom * unitPx;
}

export function measureColumn(
	step: TalkStep,
	view: ViewState,
	unitPx: number,
	factors: { textFactor: number; columnFactor: number; textGrowth?: number },
	stage: StageSize
): ColumnHeights {
	const { textFactor, columnFactor, textGrowth = 1 } = factors;
	const style = getColumnStyle(step);
	const smallFactor = Math.max(1, textFactor);
	const innerPx = (style.width * columnFactor - PADDING.left - PADDING.right) * unitPx;
	const small = { sizePx: SMALL * unitPx * smallFactor };
	const smallLines = (text: string) =>
		countLines(text, 'sans', small.sizePx, innerPx) * small.sizePx * SMALL_LINE;
	const isLong = getColumnKind(step) === 'map' && step.title.length > LONG_TITLE.letters;
	const titlePx = (isLong ? LONG_TITLE.size : style.title) * unitPx * textFactor;
	const textPx = style.text * unitPx * textFactor * textGrowth;
	const words =
		countLines(keepFigures(step.title), 'serif-bold', titlePx, innerPx) * titlePx * TITLE_LINE +
		measureText(step, textPx, innerPx, style, unitPx);
	const isTitle = step.layout === 'title';
	const year = hasStageYear(step) ? (style.year * textFactor + style.gap) * unitPx : 0;
	const plate = isTitle ? PLATE * unitPx : 0;
	const codePx = getColumnKind(step) === 'closing' ? CODE * unitPx : 0;
	const sources = describeWordSources(step);
	const sourcesPx = sources === '' ? 0 : SOURCES_TOP * unitPx + smallLines(sources);
	const marks = getStageScale(stage.widthPx, stage.heightPx);
	const legend = findColumnLegend(step, view, getLayerEntry(view.focus).legend(view, marks));
	const legendPx = legend
		? LEGEND_TOP * unitPx +
			measureLegend(
				legend,
				marks,
				{ unitPx, textFactor: smallFactor },
				{ columns: countLegendColumns(legend), mostWidthPx: innerPx }
			).heightPx
		: 0;
	const measureChart = () =>
		(EVIDENCE_TOP + style.gap + getLeastChart(step) * textFactor) * unitPx +
		CHART_SOURCES_TOP_PX +
		smallLines(formatSourceLine(step.evidence.chart));
	const measureLocator = () =>
		(LOCATOR.top + LOCATOR.least * columnFactor + LOCATOR.bottom) * unitPx +
		measureMapSources(step, view, { unitPx, smallFactor, widthPx: innerPx });
	const hasChart = step.layout === 'both' && step.chart !== null;
	return {
		fixedPx:
			(style.top + PADDING.bottom + style.gap) * unitPx +
			sum([year, words, plate, sourcesPx, legendPx, codePx]),
		picturePx: isChartLarge(step) ? measureLocator() : hasChart ? measureChart() : 0
	};
}
