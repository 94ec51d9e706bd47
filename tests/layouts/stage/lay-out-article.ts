/** Every chart of the article at the widths it has on phones, tablets and computers, part by part. */
import { countSpoiltWords } from '../../../src/lib/features/talk/stage/fit-chart-text';
import { startLine } from '../../../src/lib/features/talk/check/drawn-line';
import { makeLineChart } from '../../../src/lib/features/talk/check/line-chart';
import { drawChart, getArticleSize } from '../../../src/lib/picture/chart/draw-chart';
import { sizeArticleChart } from '../../../src/lib/picture/chart/article-size';
import { ARTICLE } from '../../../src/lib/story/article';
import { STORY } from '../../../src/lib/story/story';
import { countStepParts, isShown } from '../../../src/lib/story/talk';

/** Of a chart in windows of 360, 390, 768, 1440 and 1920 px, next to or between texts; and where its text changes. */
const WIDTHS_PX = [320, 328, 358, 559, 560, 640, 704, 736, 819, 820, 821, 912, 1024, 1100];

/** The chart on which a reader draws, before and after the answer. */
function layOutDrawnLine(): (string | null)[] {
	const { line } = ARTICLE.questions;
	const counted = line.figures.map(({ value }) => value!);
	const lines = [startLine(counted[0]!, counted.length), counted];
	return WIDTHS_PX.flatMap((widthPx) =>
		lines.map((drawn, shown) => {
			const { chart } = makeLineChart(line, drawn, '');
			const isVisible = (series: number) => series <= shown;
			const spoilt = countSpoiltWords(chart, sizeArticleChart(chart, widthPx), isVisible);
			return spoilt > 0
				? `the drawn line, ${widthPx} px wide: ${spoilt} words touch or are cut`
				: null;
		})
	);
}

/** Of every word of a chart. */
const LEAST_TEXT_PX = 12;

const countSmallWords = (...[chart, size]: Parameters<typeof drawChart>): number =>
	drawChart(chart, size)
		.flatMap(({ words = [] }) => words)
		.filter(({ style }) => style.sizePx < LEAST_TEXT_PX).length;

/** @returns how many charts were laid out in the language of the process, and what is wrong */
export function layOutArticle(): { count: number; errors: string[] } {
	const drawn = STORY.steps.flatMap((step) => {
		const { chart } = step;
		if (!chart) return [];
		const parts = Array.from({ length: countStepParts(step) }, (_, index) => index + 1);
		// bug: names in a stack stood on the bars before them on the stage of a phone
		const isStack = chart.kind === 'stack';
		const onPhone = isStack ? countSpoiltWords(chart, getArticleSize(chart)) : 0;
		if (onPhone > 0) return [`${step.id} on the stage of a phone: ${onPhone} words touch`];
		return WIDTHS_PX.flatMap((widthPx) => {
			const size = sizeArticleChart(chart, widthPx);
			const small = countSmallWords(chart, size);
			// bug: sums in Kazakh were 10 px high on a phone
			if (small > 0)
				return [`${step.id}, ${widthPx} px wide in the article: ${small} words are too small`];
			return parts.map((shown) => {
				const isVisible = (series: number) => isShown(step, 'series', series, shown);
				const spoilt = countSpoiltWords(chart, size, isVisible);
				return spoilt > 0
					? `${step.id}, ${widthPx} px wide in the article, part ${shown}: ${spoilt} words touch or are cut`
					: null;
			});
		});
	});
	drawn.push(...layOutDrawnLine());
	return { count: drawn.length, errors: drawn.filter((error) => error !== null) };
}
