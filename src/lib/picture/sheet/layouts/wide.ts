import { KEY_ORDER } from '../../../layers/catalog';
import { MARK_SCALES } from '../../../layers/model';
import type { SheetInput } from '../sheet-input';
import { paintKey, type KeySize } from '../sheet-key';
import { describeSources } from '../sheet-sources';
import { paintGap, paintTitle } from '../sheet-title';
import { SHEET_WORDS } from '../sheet-words';
import { group } from '../svg-element';
import { fitPlate } from './fit-plate';
import { paintFoot } from './foot';
import { paintKeyStrip } from './key-strip';

const WIDTH = 1280;
const HEIGHT = 720;
const MARGIN = 36;
const COLUMN = 322;
const PLATE_LEFT = 396;
const PLATE_WIDTH = WIDTH - PLATE_LEFT - 28;
const TOP = 28;
const GAP = 16;

const KEY: KeySize = { namePx: 14, textPx: 13, ribbonPx: 96 };
const TITLE = { yearPx: 84, titlePx: [30, 27, 24, 21], titleLines: 6, textPx: 16 };
const STORY = { yearPx: 64, titlePx: [34, 31, 28, 25], titleLines: 5, textPx: 18 };
/** A step with much to say. */
const LONG_STORY = { yearPx: 52, titlePx: [28, 25, 22], titleLines: 5, textPx: 15 };

const move = (x: number, y: number, svg: string) =>
	group({ transform: `translate(${x} ${Math.round(y)})` }, svg);

/** A slide: words and the key of the layer in focus at the left, the map at the right, sources below. */
export function paintWide(input: SheetInput): string {
	const { view, story, detail, link } = input;
	const foot = paintFoot(
		{ sources: describeSources(view, detail), link, credit: SHEET_WORDS.credit },
		WIDTH - 2 * MARGIN,
		12
	);
	const footTop = HEIGHT - 14 - foot.heightPx;
	const bottom = footTop - GAP;
	const others = KEY_ORDER.filter((id) => view.layers.includes(id) && id !== view.focus);
	const hasFocus = view.layers.includes(view.focus);

	const gap = paintGap(view, COLUMN, 13);
	const room = bottom - TOP;
	const title = [...(story ? [STORY, LONG_STORY] : [TITLE])]
		.map((size) => paintTitle(view, story, COLUMN, size))
		.find(({ heightPx }, index, all) => heightPx <= room || index === all.length - 1 || !story)!;
	const titleEnd = TOP + title.heightPx + (gap ? gap.heightPx + GAP : 0);
	const sizeOfStrip = (ids: typeof others, marks = MARK_SCALES.desktop) =>
		paintKeyStrip(ids, view, marks, PLATE_WIDTH, KEY);

	// the key's sizes are the plate's, and the plate's height is what the keys leave
	const focusKeyPx = hasFocus
		? paintKey(view.focus, view, MARK_SCALES.desktop, COLUMN, KEY).heightPx
		: 0;
	const isBelowTitle = hasFocus && titleEnd + GAP + focusKeyPx <= bottom;
	const inStrip = isBelowTitle || !hasFocus ? others : [view.focus, ...others];
	const stripPx = sizeOfStrip(inStrip).heightPx;
	const plateHeight = bottom - TOP - (stripPx > 0 ? stripPx + GAP : 0);
	const size = { widthPx: PLATE_WIDTH, heightPx: plateHeight };
	const plate = fitPlate(input, size, MARK_SCALES.desktop, {
		isFramed: true,
		words: null
	});
	const strip = sizeOfStrip(inStrip, plate.marks);
	const focusKey = paintKey(view.focus, view, plate.marks, COLUMN, KEY);
	return [
		move(MARGIN, TOP, title.svg),
		gap ? move(MARGIN, TOP + title.heightPx + GAP, gap.svg) : '',
		isBelowTitle ? move(MARGIN, bottom - focusKey.heightPx, focusKey.svg) : '',
		move(PLATE_LEFT, TOP, plate.svg),
		move(PLATE_LEFT, TOP + plateHeight + GAP, strip.svg),
		move(MARGIN, footTop, foot.svg)
	].join('');
}
