import { headlineOf } from '../../../layers/headline-words';
import { LEGEND_ORDER } from '../../../layers/catalog';
import { MARK_SCALES } from '../../../layers/model';
import type { ImageInput } from '../image-input';
import { setText, type TextStyle } from '../set-text';
import type { LegendSize } from '../image-legend';
import { group } from '../svg-element';
import { fitMap } from './fit-map';
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
export function paintFramedMapImage(input: ImageInput): string {
	const { view } = input;
	const width = WIDTH - 2 * EDGE;
	const ids = LEGEND_ORDER.filter((id) => view.layers.includes(id));
	const ordered = [...ids].sort((a, b) => Number(b === view.focus) - Number(a === view.focus));
	const stripPx = paintLegendStrip(ordered, view, MARK_SCALES.desktop, width, LEGEND).heightPx;
	const heightPx = HEIGHT - 2 * EDGE - (stripPx > 0 ? stripPx + GAP : 0);
	const drawnMap = fitMap(input, { widthPx: width, heightPx }, MARK_SCALES.desktop, {
		isFramed: true,
		words: { left: width - 190, top: 0, right: width, bottom: 110 }
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
	return [
		group({ transform: `translate(${EDGE} ${EDGE})` }, drawnMap.svg),
		setText(String(view.year), WIDTH - EDGE - 20, EDGE + 66, year),
		aside ? setText(aside, WIDTH - EDGE - 20, EDGE + 92, asideStyle) : '',
		group({ transform: `translate(${EDGE} ${EDGE + heightPx + GAP})` }, strip.svg)
	].join('');
}
