import { listShownLayers } from '../../../layers/catalog';
import type { ImageInput, ImageSize } from '../image-input';
import type { LegendSize } from '../image-legend';
import { paintFooter, paintGap, paintTitle } from '../image-title';
import { getShortCredit } from '../image-labels';
import { at } from '../svg-element';
import { mapOverStrip, type PaintedImage } from './fit-map';

const MARGIN = 32;
const TOP = 24;
const GAP = 14;
/** Width of the card of a year without figures, next to the title. */
const GAP_CARD = 420;

const LEGEND: LegendSize = { textPx: 13, ribbonPx: 80 };
const TITLE = { yearPx: 64, titlePx: [28, 25, 22], titleLines: 2, textPx: 15 };

/** A square: the text over the map, its legends and sources under it. */
export function paintSquare(input: ImageInput, { width, height }: ImageSize): PaintedImage {
	const { view } = input;
	const column = width - 2 * MARGIN;
	const gap = paintGap(view, GAP_CARD, 13);
	const title = paintTitle(input, gap ? column - GAP_CARD - GAP : column, TITLE);
	const footer = paintFooter(input, getShortCredit(view), column, 12);
	const mapTop = TOP + Math.max(title.heightPx, gap?.heightPx ?? 0) + GAP / 2;
	const footerTop = height - 14 - footer.heightPx;
	const room = { widthPx: column, heightPx: footerTop - GAP - mapTop };
	const options = { legend: LEGEND, gapPx: GAP };
	const { map, strip } = mapOverStrip(input, room, listShownLayers(view), options);
	const parts = [
		at(MARGIN, TOP, title.svg),
		gap ? at(width - MARGIN - GAP_CARD, TOP, gap.svg) : '',
		at(MARGIN, mapTop, map.svg, strip),
		at(MARGIN, footerTop, footer.svg)
	];
	return { svg: parts.join(''), map };
}
