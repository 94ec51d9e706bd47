/** Sizes of charts in the article, where each is drawn for the width that it has on the page. */

import { wrapText } from '../image/set-text';
import type { BarsChart, PlainChart, TalkChart } from '../../story/talk-chart';
import { drawFooter, drawHead, getStyle, LINE, type ChartSize } from './chart-style';
import { measureFlows } from './draw-flows';
import { measureRungs } from './draw-rungs';
import { hasNamesOver, measureBarRows } from './draw-bars';
import { measurePartNames } from './draw-part-names';

/** Widths of a chart from which its text and its height are larger. */
export const ARTICLE_BANDS = [
	{ leastPx: 320, textPx: 15 },
	{ leastPx: 560, textPx: 17 },
	{ leastPx: 820, textPx: 18 }
] as const;

/** A width between which and the next band a chart keeps its height: the page must not move. */
type Band = (typeof ARTICLE_BANDS)[number];

const findBand = (widthPx: number): Band =>
	ARTICLE_BANDS.findLast(({ leastPx }) => widthPx >= leastPx) ?? ARTICLE_BANDS[0];

/** Bars below their names: the lines of each row and its bars. */
function measureNotedRows(chart: BarsChart, size: ChartSize): number {
	const { rows } = chart;
	const [name, note] = [getStyle(size, 'text'), getStyle(size, 'small')];
	const most = Math.max(
		...rows.map((row) => {
			const lines =
				wrapText(row.label, size.widthPx, name).length * name.sizePx +
				wrapText(row.note, size.widthPx, note).length * note.sizePx;
			return lines * LINE + row.bars.length * size.textPx * 1.12;
		})
	);
	return measurePartNames(chart, size) + rows.length * (most + size.textPx * 0.9);
}

/** The height of what is between the head and the note. */
function measureBody(chart: PlainChart, size: ChartSize): number {
	const { textPx, widthPx } = size;
	switch (chart.kind) {
		case 'bars':
			return hasNamesOver(chart, size)
				? measureNotedRows(chart, size)
				: Math.max(measureBarRows(chart, size), chart.rows.length * textPx * 2) + textPx;
		case 'columns':
		case 'lines':
			// a name that says that it has no figure takes a line more
			return Math.min(textPx * 20, Math.max(textPx * (chart.gap?.none ? 17 : 15), widthPx * 0.5));
		case 'levels':
			return chart.isFromTo ? measureRungs(chart, size) : textPx * 21;
		case 'paths':
			return Math.max(textPx * 20, Math.min(widthPx * 0.6, textPx * 26));
		case 'flows':
			return measureFlows(chart, size);
		case 'message':
			return 0;
	}
}

function measurePlain(chart: PlainChart, size: ChartSize): number {
	const { bottomPx } = drawHead(chart, size, 0, () => true);
	const { topPx } = drawFooter(chart.note, size, 0);
	return bottomPx + measureBody(chart, size) - topPx;
}

const listHeights = (chart: TalkChart, { leastPx, textPx }: Band): number[] =>
	(chart.kind === 'stack' ? chart.charts : [chart]).map((part) =>
		Math.ceil(measurePlain(part, { widthPx: leastPx, heightPx: 0, textPx }))
	);

const addHeights = (heightsPx: readonly number[], { textPx }: Band): number =>
	heightsPx.reduce((sum, heightPx) => sum + heightPx + textPx, -textPx);

/** The height that a chart keeps for all widths from each band to the next. */
export const listArticleHeights = (chart: TalkChart): number[] =>
	ARTICLE_BANDS.map((band) => addHeights(listHeights(chart, band), band));

/** The size of a chart in the article for the width it has; a narrower one is drawn smaller. */
export function sizeArticleChart(chart: TalkChart, widthPx: number): ChartSize {
	const band = findBand(widthPx);
	return {
		widthPx: Math.max(ARTICLE_BANDS[0].leastPx, Math.floor(widthPx)),
		heightPx: addHeights(listHeights(chart, band), band),
		textPx: band.textPx,
		keepsPlaces: true
	};
}
