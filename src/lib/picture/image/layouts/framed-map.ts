import { headlineOf } from '../../../layers/headline-words';
import { shownLayers } from '../../../layers/catalog';
import { MARK_SCALES } from '../../../layers/model';
import type { ImageInput } from '../image-input';
import { periodOf } from '../image-title';
import { setText, widthOf, type TextStyle } from '../set-text';
import type { LegendSize } from '../image-legend';
import { at } from '../svg-element';
import { fitMap, type PaintedImage } from './fit-map';
import { paintLegendStrip } from './legend-strip';

const WIDTH = 900;
const HEIGHT = 600;
/** The outer neatline and its stroke. */
const EDGE = 6;
const GAP = 12;
const LEGEND: LegendSize = { namePx: 15, textPx: 14, ribbonPx: 90 };

const year: TextStyle = {
	face: 'serif-light',
	sizePx: 66,
	color: 'text',
	anchor: 'end',
	tracking: -0.02,
	haloPx: 7
};

/** The map with its year and its legends, for pages that set title, text and sources themselves. */
export function paintFramedMapImage(input: ImageInput): PaintedImage {
	const { view } = input;
	const width = WIDTH - 2 * EDGE;
	const ordered = shownLayers(view);
	const stripPx = paintLegendStrip(ordered, view, MARK_SCALES.desktop, width, LEGEND).heightPx;
	const heightPx = HEIGHT - 2 * EDGE - (stripPx > 0 ? stripPx + GAP : 0);
	const drawnMap = fitMap(input, { widthPx: width, heightPx }, MARK_SCALES.desktop, {
		isFramed: true,
		words: {
			left: width - 40 - Math.max(150, widthOf(periodOf(view), year)),
			top: 0,
			right: width,
			bottom: 110
		}
	});
	const strip = paintLegendStrip(ordered, view, drawnMap.marks, width, LEGEND);
	const { aside } = headlineOf(view);
	const asideStyle: TextStyle = {
		...year,
		face: 'serif-italic',
		sizePx: 20,
		tracking: 0,
		haloPx: 5
	};
	const parts = [
		at(EDGE, EDGE, drawnMap.svg),
		setText(periodOf(view), WIDTH - EDGE - 20, EDGE + 66, year),
		aside ? setText(aside, WIDTH - EDGE - 20, EDGE + 92, asideStyle) : '',
		at(EDGE, EDGE + heightPx + GAP, strip.svg)
	];
	return { svg: parts.join(''), map: drawnMap };
}
