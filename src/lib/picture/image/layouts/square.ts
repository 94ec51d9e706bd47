import { shownLayers } from '../../../layers/catalog';
import { MARK_SCALES } from '../../../layers/model';
import type { ImageInput } from '../image-input';
import type { LegendSize } from '../image-legend';
import { describeSources } from '../image-sources';
import { paintGap, paintTitle } from '../image-title';
import { IMAGE_WORDS } from '../image-words';
import { at } from '../svg-element';
import { fitMap, type PaintedImage } from './fit-map';
import { paintFooter } from './footer';
import { paintLegendStrip } from './legend-strip';

const MARGIN = 32;
const TOP = 24;
const GAP = 14;
/** Width of the card of a year without figures, beside the title. */
const GAP_CARD = 420;

const LEGEND: LegendSize = { namePx: 14, textPx: 13, ribbonPx: 80 };
const TITLE = { yearPx: 64, titlePx: [28, 25, 22], titleLines: 2, textPx: 15 };

/** As wide as it is high: the words over the map, its legends and sources under it. */
export function paintSquare(
	input: ImageInput,
	{ width, height }: { width: number; height: number }
): PaintedImage {
	const { view, story, detail, link } = input;
	const column = width - 2 * MARGIN;
	const gap = paintGap(view, GAP_CARD, 13);
	const title = paintTitle(view, story, gap ? column - GAP_CARD - GAP : column, TITLE);
	const footer = paintFooter(
		{ sources: describeSources(view, detail), link, credit: IMAGE_WORDS.shortCredit },
		column,
		12
	);
	const ids = shownLayers(view);
	const stripPx = paintLegendStrip(ids, view, MARK_SCALES.desktop, column, LEGEND).heightPx;
	const mapTop = TOP + Math.max(title.heightPx, gap?.heightPx ?? 0) + GAP / 2;
	const footerTop = height - 14 - footer.heightPx;
	const stripTop = footerTop - GAP - stripPx;
	const size = { widthPx: column, heightPx: stripTop - GAP - mapTop };
	const drawnMap = fitMap(input, size, MARK_SCALES.desktop, { isFramed: true, words: null });
	const strip = paintLegendStrip(ids, view, drawnMap.marks, column, LEGEND);
	const parts = [
		at(MARGIN, TOP, title.svg),
		gap ? at(width - MARGIN - GAP_CARD, TOP, gap.svg) : '',
		at(MARGIN, mapTop, drawnMap.svg),
		at(MARGIN, stripTop, strip.svg),
		at(MARGIN, footerTop, footer.svg)
	];
	return { svg: parts.join(''), map: drawnMap };
}
