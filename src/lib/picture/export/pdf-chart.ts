import type { PDFPage } from '@cantoo/pdf-lib';
import { listTokens, PALETTES } from '../../core/domain/palette';
import { describeTalkChart } from '../../story/describe-chart';
import type { ChartSize } from '../chart/chart-style';
import { drawChart } from '../chart/draw-chart';
import type { Box } from './pdf-box';
import type { TalkDocument } from './talk-document';
import type { TalkPage } from './talk-pages';

/** White, for paper. */
const TOKENS = listTokens(PALETTES.print);

/** The chart of a step in a box, no higher than that. */
export async function drawPageChart(
	document: TalkDocument,
	sheet: PDFPage,
	{ chart }: Pick<TalkPage, 'chart'>,
	box: Box,
	size: ChartSize
): Promise<void> {
	if (!chart) return;
	const scale = box.width / size.widthPx;
	const fitted = { ...size, heightPx: Math.min(size.heightPx, box.height / scale) };
	const place = { x: box.x, top: box.y + box.height, scale };
	await document.drawShapes(
		sheet,
		drawChart(chart, fitted),
		place,
		TOKENS,
		describeTalkChart(chart)
	);
}
