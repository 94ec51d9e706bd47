import { countChartParts, type StackChart, type TalkChart } from '../../core/data/talk-chart';
import { group } from '../image/svg-element';
import { paintFooter, paintHead, type ChartSize } from './chart-style';
import { paintBars } from './paint-bars';
import { paintLevels } from './paint-levels';
import { paintPaths } from './paint-paths';
import { paintYears } from './paint-years';

/** Sizes of a chart, in the units of its own drawing. */
export const CHART_SIZES = {
	/** Alone on stage, next to the text column. */
	stage: { widthPx: 1296, heightPx: 880, textPx: 28 },
	/** On stage under the text, next to the map. */
	column: { widthPx: 640, heightPx: 430, textPx: 24.5 },
	/** In the article, and on stage on a phone. */
	article: { widthPx: 400, heightPx: 420, textPx: 18 },
	/** On a slide or a page of a document, as large as the map would be. */
	slide: { widthPx: 900, heightPx: 600, textPx: 21 },
	/** In a handout next to the text, two steps to a sheet. */
	handout: { widthPx: 460, heightPx: 600, textPx: 16 }
} as const satisfies Record<string, ChartSize>;

/** The size of a chart in the article: as high as its contents need. */
export function getArticleSize(chart: TalkChart): ChartSize {
	const { article } = CHART_SIZES;
	if (chart.kind === 'stack') return { ...article, heightPx: 620 };
	if (chart.kind === 'levels') return { ...article, heightPx: 520 };
	const hasNotes = chart.kind === 'bars' && chart.rows.some(({ note }) => note !== '');
	return hasNotes ? { ...article, heightPx: 760 } : article;
}

function paintStack({ charts }: StackChart, size: ChartSize, visible: number): string {
	const apart = size.textPx;
	const heightPx = (size.heightPx - apart * (charts.length - 1)) / charts.length;
	let before = 0;
	return charts
		.map((chart, index) => {
			// a chart appears with its first series
			const own = visible - before;
			before += countChartParts(chart);
			if (own <= 0) return '';
			return group(
				{ transform: `translate(0 ${Math.round(index * (heightPx + apart))})` },
				paintChart(chart, { ...size, heightPx }, own)
			);
		})
		.join('');
}

/** A chart as SVG in the look's tokens. @param visible how many series show; all keep their space */
export function paintChart(chart: TalkChart, size: ChartSize, visible = Infinity): string {
	if (chart.kind === 'stack') return paintStack(chart, size, visible);
	const head = paintHead(chart, size);
	const footer = paintFooter(chart.note, size);
	const room = { size, top: head.bottomPx, bottom: footer.topPx, visible };
	const body = (): string => {
		switch (chart.kind) {
			case 'bars':
				return paintBars(chart, room);
			case 'columns':
			case 'lines':
				return paintYears(chart, room);
			case 'levels':
				return paintLevels(chart, room);
			case 'paths':
				return paintPaths(chart, room);
		}
	};
	return head.svg + body() + footer.svg;
}
