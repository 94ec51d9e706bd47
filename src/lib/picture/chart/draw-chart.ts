import { isKeyDrawn, listDrawnParts } from '../../story/chart-parts';
import { countChartParts, type StackChart, type TalkChart } from '../../story/talk-chart';
import { joinAlike } from '../../layers/svg/join-alike';
import type { Drawn } from '../drawn';
import { drawFooter, drawHead, type ChartSize, type VisibleSeries } from './chart-style';
import { drawBarRows, measureBarRows } from './draw-bars';
import { drawLevels } from './draw-levels';
import { drawPanels } from './draw-panels';
import { drawPaths } from './draw-paths';
import { drawYears } from './draw-years';

/** Sizes of a chart, in the units of its own drawing. */
export const CHART_SIZES = {
	/** Alone on stage, next to the text column. */
	stage: { widthPx: 1296, heightPx: 880, textPx: 28 },
	/** On stage under the text, next to the map. */
	column: { widthPx: 640, heightPx: 430, textPx: 24.5 },
	/** In the article, and on stage on a phone. */
	article: { widthPx: 400, heightPx: 420, textPx: 18 },
	/** On a slide or a page of a document, as large as the map would be. */
	slide: { widthPx: 900, heightPx: 629, textPx: 21 },
	/** In a handout next to the text, two steps to a sheet. */
	handout: { widthPx: 460, heightPx: 600, textPx: 16 }
} as const satisfies Record<string, ChartSize>;

/** The size of a chart in the article: as high as its contents need. */
export function getArticleSize(chart: TalkChart): ChartSize {
	const { article } = CHART_SIZES;
	if (chart.kind === 'stack') {
		const hasLevels = chart.charts.some(({ kind }) => kind === 'levels');
		return { ...article, heightPx: hasLevels ? 860 : 620 };
	}
	if (chart.kind === 'levels') return { ...article, heightPx: 520 };
	if (chart.kind === 'panels') return { ...article, heightPx: 1040 };
	if (chart.kind !== 'bars') return article;
	if (chart.rows.some(({ note }) => note !== '')) return { ...article, heightPx: 760 };
	const neededPx = Math.ceil(measureBarRows(chart, article) + article.textPx * HEAD_LINES);
	return { ...article, heightPx: Math.max(article.heightPx, neededPx) };
}

/** Lines of text that the head and the note of a chart may take. */
const HEAD_LINES = 9;

/** Of the height: each of seven levels has a name of up to two lines. */
const STACK_SHARES = { bars: 1, columns: 1, lines: 1, levels: 2.7 } as const;

function drawStack({ charts }: StackChart, size: ChartSize, isVisible: VisibleSeries): Drawn[] {
	const apart = size.textPx;
	const roomPx = size.heightPx - apart * (charts.length - 1);
	const shares = charts.map(({ kind }) => STACK_SHARES[kind]);
	const all = shares.reduce((sum, share) => sum + share, 0);
	let [before, topPx] = [0, 0];
	return charts.flatMap((chart, index) => {
		const first = before;
		const count = countChartParts(chart);
		before += count;
		const [ownTopPx, heightPx] = [topPx, (roomPx * shares[index]!) / all];
		topPx += heightPx + apart;
		const isOwnVisible: VisibleSeries = (series) => isVisible(first + series);
		// a chart appears with the first of its series
		if (!Array.from({ length: count }, (_, series) => isOwnVisible(series)).some(Boolean))
			return [];
		return drawChart(chart, { ...size, heightPx }, isOwnVisible, ownTopPx);
	});
}

/**
 * A chart of a talk as shapes and texts in the look's tokens.
 * @param isVisible whether a series shows, by its index; all keep their space
 */
export function drawChart(
	chart: TalkChart,
	size: ChartSize,
	isVisible: VisibleSeries = () => true,
	topPx = 0
): Drawn[] {
	if (chart.kind === 'stack') return drawStack(chart, size, isVisible);
	const parts = listDrawnParts(chart);
	const { head, bottomPx } = drawHead(chart, size, topPx, (key) =>
		isKeyDrawn(key, parts, isVisible)
	);
	const { footer, topPx: bottom } = drawFooter(chart.note, size, topPx + size.heightPx);
	const room = { size, top: bottomPx, bottom, isVisible };
	const drawBody = (): Drawn[] => {
		switch (chart.kind) {
			case 'bars':
				return [drawBarRows(chart, room)];
			case 'columns':
			case 'lines':
				return drawYears(chart, room);
			case 'levels':
				return [drawLevels(chart, room)];
			case 'panels':
				return [drawPanels(chart, room)];
			case 'paths':
				return drawPaths(chart, room);
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
