import type { TalkChart } from '$lib/story/talk-chart';
import { overlaps, type Box } from '$lib/layers/box';
import type { ChartSize, VisibleSeries } from '$lib/picture/chart/chart-style';
import { drawChart } from '$lib/picture/chart/draw-chart';
import { measureWidth } from '$lib/picture/image/set-text';

/** Above and below a baseline, as shares of the type size. */
const ASCENT = 0.72;
const DESCENT = 0.2;
const FACTOR_STEP = 0.05;

function listWordBoxes(chart: TalkChart, size: ChartSize, isVisible?: VisibleSeries): Box[] {
	return drawChart(chart, size, isVisible).flatMap(({ words = [] }) =>
		words.map(({ text, x, y, style }) => {
			const width = measureWidth(text, style);
			const left = x - width * { start: 0, middle: 0.5, end: 1 }[style.anchor ?? 'start'];
			return {
				...{ left, right: left + width },
				...{ top: y - style.sizePx * ASCENT, bottom: y + style.sizePx * DESCENT }
			};
		})
	);
}

/** Words of a chart that are cut by its edge or cover another word. */
export function countSpoiltWords(
	chart: TalkChart,
	size: ChartSize,
	isVisible?: VisibleSeries
): number {
	const boxes = listWordBoxes(chart, size, isVisible);
	return boxes.filter(
		(box, index) =>
			box.left < -2 ||
			box.top < -2 ||
			box.right > size.widthPx + 2 ||
			box.bottom > size.heightPx + 2 ||
			boxes.some((other, at) => at > index && overlaps(box, other))
	).length;
}

const scaleSize = ({ widthPx, heightPx, textPx }: ChartSize, factor: number): ChartSize => ({
	widthPx: Math.round(widthPx / factor),
	heightPx: Math.round(heightPx / factor),
	textPx
});

/** The figures of columns that are drawn at a size: where two would touch, one is left out. */
function listColumnFigures(chart: TalkChart, size: ChartSize): string[] {
	if (chart.kind !== 'columns') return [];
	const printed = chart.series.flatMap(({ cells }) => cells.map(({ text }) => text));
	const drawn = drawChart(chart, size).flatMap(({ words = [] }) => words.map(({ text }) => text));
	return drawn.filter((text) => text !== '' && printed.includes(text));
}

/** Smaller text than this would be under a 54th of the height. */
const LEAST_FACTOR = 0.86;

/**
 * The size at which a chart is drawn in some room for larger text: the factor that is asked for, or the
 * largest below it at which no word is cut or covered, and no figure is left out.
 * @param room of the chart with the text as it is designed
 */
export function fitChartText(chart: TalkChart, room: ChartSize, asked: number): ChartSize {
	if (asked <= 1) return scaleSize(room, asked);
	const figures = listColumnFigures(chart, room).length;
	for (let factor = asked; factor > LEAST_FACTOR; factor -= FACTOR_STEP) {
		const size = scaleSize(room, factor);
		const isWhole = listColumnFigures(chart, size).length >= figures;
		if (isWhole && countSpoiltWords(chart, size) === 0) return size;
	}
	return room;
}
