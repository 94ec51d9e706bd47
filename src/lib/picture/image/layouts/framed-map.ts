import { headlineOf } from '../../../layers/headline-words';
import { shownLayers } from '../../../layers/catalog';
import type { ImageInput } from '../image-input';
import { periodOf } from '../image-title';
import { setText, widthOf, type TextStyle } from '../set-text';
import type { LegendSize } from '../image-legend';
import { at } from '../svg-element';
import type { PaintedImage } from './fit-map';
import { mapOverStrip } from './legend-strip';

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
	const room = { widthPx: WIDTH - 2 * EDGE, heightPx: HEIGHT - 2 * EDGE };
	const words = {
		left: room.widthPx - 40 - Math.max(150, widthOf(periodOf(view), year)),
		top: 0,
		right: room.widthPx,
		bottom: 110
	};
	const options = { legend: LEGEND, gapPx: GAP, words };
	const { map, strip } = mapOverStrip(input, room, shownLayers(view), options);
	const { aside } = headlineOf(view);
	const asideStyle: TextStyle = {
		...year,
		face: 'serif-italic',
		sizePx: 20,
		tracking: 0,
		haloPx: 5
	};
	const parts = [
		at(EDGE, EDGE, map.svg, strip),
		setText(periodOf(view), WIDTH - EDGE - 20, EDGE + 66, year),
		aside ? setText(aside, WIDTH - EDGE - 20, EDGE + 92, asideStyle) : ''
	];
	return { svg: parts.join(''), map };
}
