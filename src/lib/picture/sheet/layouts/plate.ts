import { headlineOf } from '../../../layers/headline-words';
import { KEY_ORDER } from '../../../layers/catalog';
import { MARK_SCALES } from '../../../layers/model';
import type { SheetInput } from '../sheet-input';
import { setText, type TextStyle } from '../set-text';
import type { KeySize } from '../sheet-key';
import { group } from '../svg-element';
import { fitPlate } from './fit-plate';
import { paintKeyStrip } from './key-strip';

const WIDTH = 900;
const HEIGHT = 600;
/** The outer neatline and its stroke. */
const EDGE = 6;
const GAP = 12;
const KEY: KeySize = { namePx: 15, textPx: 14, ribbonPx: 90 };

const year: TextStyle = {
	face: 'serif-light',
	sizePx: 66,
	color: 'text',
	anchor: 'end',
	tracking: -0.02,
	haloPx: 7
};

/** The map with its year and its keys, for pages that set title, text and sources themselves. */
export function paintPlateSheet(input: SheetInput): string {
	const { view } = input;
	const width = WIDTH - 2 * EDGE;
	const ids = KEY_ORDER.filter((id) => view.layers.includes(id));
	const ordered = [...ids].sort((a, b) => Number(b === view.focus) - Number(a === view.focus));
	const stripPx = paintKeyStrip(ordered, view, MARK_SCALES.desktop, width, KEY).heightPx;
	const heightPx = HEIGHT - 2 * EDGE - (stripPx > 0 ? stripPx + GAP : 0);
	const plate = fitPlate(input, { widthPx: width, heightPx }, MARK_SCALES.desktop, {
		isFramed: true,
		words: { leftPx: width - 190, bottomPx: 110 }
	});
	const strip = paintKeyStrip(ordered, view, plate.marks, width, KEY);
	const { aside } = headlineOf(view);
	const asideStyle: TextStyle = {
		...year,
		face: 'serif-italic',
		sizePx: 20,
		tracking: 0,
		haloPx: 5
	};
	return [
		group({ transform: `translate(${EDGE} ${EDGE})` }, plate.svg),
		setText(String(view.year), WIDTH - EDGE - 20, EDGE + 66, year),
		aside ? setText(aside, WIDTH - EDGE - 20, EDGE + 92, asideStyle) : '',
		group({ transform: `translate(${EDGE} ${EDGE + heightPx + GAP})` }, strip.svg)
	].join('');
}
