import { isKeyDrawn, listDrawnParts } from '../../story/chart-parts';
import {
	countChartParts,
	type PlainChart,
	type StackChart,
	type TalkChart,
	type YearsChart
} from '../../story/talk-chart';
import { joinAlike } from '../../layers/svg/join-alike';
import type { Drawn } from '../drawn';
import {
	drawFooter,
	drawHead,
	type ChartRoom,
	type ChartSize,
	type VisibleSeries
} from './chart-style';
import { listBarLabels } from './bar-scale';
import { drawBarRows, measureBarRows, measureNames } from './draw-bars';
import { drawFlows, measureFlows } from './draw-flows';
import { drawLevels } from './draw-levels';
import { measureRungs } from './draw-rungs';
import { drawPaths } from './draw-paths';
import { drawYears } from './draw-years';
import { buildGround, type YearsGround } from './years-ground';

/** Sizes of a chart, in the units of its own drawing. */
export const CHART_SIZES = {
	/** Alone on stage, next to the text column. */
	stage: { widthPx: 1296, heightPx: 890, textPx: 34 },
	/** On stage under the text, next to the map. */
	column: { widthPx: 640, heightPx: 430, textPx: 24.5 },
	/** In the article, and on stage on a phone. */
	article: { widthPx: 400, heightPx: 420, textPx: 18 },
	/** On a slide or a page of a document, as large as the map would be. */
	slide: { widthPx: 900, heightPx: 629, textPx: 21 },
	/** In a handout next to the text, two steps to a sheet. */
	handout: { widthPx: 460, heightPx: 600, textPx: 16 }
} as const satisfies Record<string, ChartSize>;

/** Heights of the contents of a chart in ems, without its head and its note. */
const BODY = { years: 9.5, levels: 20, paths: 15 };

/** The height that the contents of a chart need at the size of an article, in pixels. */
function measureBody(chart: PlainChart, size: ChartSize): number {
	switch (chart.kind) {
		case 'bars':
			return measureBarRows(chart, size);
		case 'levels':
			return chart.isFromTo ? measureRungs(chart, size) : BODY.levels * size.textPx;
		case 'columns':
		case 'lines':
			return BODY.years * size.textPx;
		case 'paths':
			return BODY.paths * size.textPx;
		case 'flows':
			return measureFlows(chart, size);
		case 'message':
			return 0;
	}
}

/** The height of the title, the legend and the note of a chart, in pixels. */
function measureFrame(chart: PlainChart, size: ChartSize): number {
	const { bottomPx } = drawHead(chart, size, 0, () => true);
	return bottomPx - drawFooter(chart.note, size, 0).topPx;
}

const measureChart = (chart: PlainChart, size: ChartSize): number =>
	measureFrame(chart, size) + measureBody(chart, size);

/** Whether a chart can be as high as there is room. */
const isElastic = ({ kind }: PlainChart): boolean => kind === 'columns' || kind === 'lines';

/** The size of a chart in the article: as high as its contents need. */
export function getArticleSize(chart: TalkChart): ChartSize {
	const { article } = CHART_SIZES;
	const charts = chart.kind === 'stack' ? chart.charts : [chart];
	const apartPx = article.textPx * STACK_APART * (charts.length - 1);
	const neededPx = charts.reduce((sum, each) => sum + measureChart(each, article), apartPx);
	return { ...article, heightPx: Math.max(article.heightPx, Math.ceil(neededPx)) };
}

/** The least height of columns above or below another chart, in ems. */
const LEAST_YEARS = 5.5;
/** Between the charts of a stack, in ems. */
const STACK_APART = 1;

/** A chart of a stack with what it takes of its height. */
interface StackedChart {
	chart: StackChart['charts'][number];
	heightPx: number;
	isShown: boolean;
	isVisible: VisibleSeries;
}

/**
 * The charts of a stack that show, from the top down: each has its title and note, and what is left is
 * shared by what their contents need. One that shows alone has all the room.
 */
function shareHeight(
	{ charts }: StackChart,
	size: ChartSize,
	isVisible: VisibleSeries
): StackedChart[] {
	let before = 0;
	const { keepsPlaces = false } = size;
	const shown = charts.flatMap((chart) => {
		const first = before;
		const count = countChartParts(chart);
		before += count;
		const isOwnVisible: VisibleSeries = (series) => isVisible(first + series);
		// a chart appears with the first of its series
		const isShown = Array.from({ length: count }, (_, series) => isOwnVisible(series)).some(
			Boolean
		);
		if (!isShown && !keepsPlaces) return [];
		const framePx = measureFrame(chart, size);
		const bodyPx = isElastic(chart) ? LEAST_YEARS * size.textPx : measureBody(chart, size);
		return { chart, framePx, bodyPx, isShown, isVisible: isOwnVisible };
	});
	const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
	const apartPx = size.textPx * STACK_APART * (shown.length - 1);
	const freePx = size.heightPx - apartPx - sum(shown.map(({ framePx }) => framePx));
	const needPx = sum(shown.map(({ bodyPx }) => bodyPx));
	const elastic = shown.filter(({ chart }) => isElastic(chart));
	// rows stay close; what is left over makes columns higher
	const growing = elastic.length > 0 && freePx > needPx ? elastic : shown;
	const sharedPx = freePx - (growing === shown ? 0 : needPx);
	const growingPx = sum(growing.map(({ bodyPx }) => bodyPx));
	return shown.map((each) => {
		const { framePx, bodyPx, ...rest } = each;
		const part = growing.includes(each) ? (sharedPx * bodyPx) / growingPx : 0;
		return { ...rest, heightPx: framePx + part + (growing === shown ? 0 : bodyPx) };
	});
}

type Shared = Pick<ChartRoom, 'namePx' | 'scaledLabels'>;

function drawStack(stack: StackChart, size: ChartSize, isVisible: VisibleSeries): Drawn[] {
	let topPx = 0;
	// bars on one scale begin at one place, and have room for the labels of all
	const scaled = stack.charts.flatMap((chart) =>
		chart.kind === 'bars' && chart.scaleEnd !== undefined ? chart : []
	);
	const shared: Shared =
		scaled.length === 0
			? {}
			: {
					namePx: Math.max(...scaled.map((chart) => measureNames(chart, size))),
					scaledLabels: scaled.flatMap(listBarLabels)
				};
	return shareHeight(stack, size, isVisible).flatMap((part) => {
		const { chart, heightPx, isShown, isVisible: isOwn } = part;
		const ownTopPx = topPx;
		topPx += heightPx + size.textPx * STACK_APART;
		return isShown ? drawPlain(chart, { ...size, heightPx }, isOwn, ownTopPx, shared) : [];
	});
}

/** The head and the note of a chart, and the room that they leave. */
function layOutChart(
	chart: PlainChart,
	size: ChartSize,
	isVisible: VisibleSeries,
	topPx: number
): { head: Drawn; footer: Drawn; room: ChartRoom } {
	const parts = listDrawnParts(chart);
	const { head, bottomPx } = drawHead(chart, size, topPx, (key) =>
		isKeyDrawn(key, parts, isVisible)
	);
	const { footer, topPx: bottom } = drawFooter(chart.note, size, topPx + size.heightPx);
	return { head, footer, room: { size, top: bottomPx, bottom, isVisible } };
}

/** Where years and values are drawn in a chart of years, for what lies over it. */
export function placeYears(chart: YearsChart, size: ChartSize): YearsGround {
	return buildGround(chart, layOutChart(chart, size, () => true, 0).room);
}

function drawPlain(
	chart: PlainChart,
	size: ChartSize,
	isVisible: VisibleSeries,
	topPx: number,
	shared: Shared = {}
): Drawn[] {
	const { head, footer, room } = layOutChart(chart, size, isVisible, topPx);
	const drawBody = (): Drawn[] => {
		switch (chart.kind) {
			case 'bars':
				return [drawBarRows(chart, { ...room, ...shared })];
			case 'columns':
			case 'lines':
				return drawYears(chart, room);
			case 'levels':
				return [drawLevels(chart, room)];
			case 'paths':
				return drawPaths(chart, room);
			case 'flows':
				return drawFlows(chart, room);
			case 'message':
				return [];
		}
	};
	// bars and rules of one look do not overlap: as one path they are less to load
	return [head, ...drawBody(), footer].map(({ shapes = [], ...part }) => ({
		...part,
		shapes: joinAlike(shapes)
	}));
}

/**
 * A chart of a talk as shapes and texts in the look's tokens.
 * @param isVisible whether a series shows, by its index; all keep their space
 */
export const drawChart = (
	chart: TalkChart,
	size: ChartSize,
	isVisible: VisibleSeries = () => true
): Drawn[] =>
	chart.kind === 'stack' ? drawStack(chart, size, isVisible) : drawPlain(chart, size, isVisible, 0);
