import type { ViewState } from '../../../src/lib/core/domain/view-state';
import { getBounds, isWholeRegion, listShownCountries } from '../../../src/lib/core/domain/subject';
import { VIEW_PICTURE } from '../../../src/lib/features/gallery/named-views';
import { getHeadline } from '../../../src/lib/layers/headline-copy';
import { MARK_SCALES } from '../../../src/lib/layers/model';
import type { Box } from '../../../src/lib/layers/box';
import { onScreen } from '../../../src/lib/layers/on-screen';
import type { ImageInput } from '../../../src/lib/picture/image/image-input';
import { setText, type TextStyle } from '../../../src/lib/picture/image/set-text';
import { paintFramedMap } from '../../../src/lib/picture/image/image-map';
import { listStaticLabels } from '../../../src/lib/picture/draw-labels';
import { fitStepSubject } from '../../../src/lib/labels/step-camera';
import { cameraFrame, frameView, type StaticSize } from '../../../src/lib/picture/map-frame';

const year: TextStyle = {
	face: 'serif-light',
	sizePx: 44,
	color: 'text',
	anchor: 'end',
	tracking: -0.02,
	haloPx: 6
};
const aside: TextStyle = {
	face: 'serif-italic',
	sizePx: 17,
	color: 'text',
	anchor: 'end',
	haloPx: 5
};

const gap: TextStyle = {
	face: 'serif-italic',
	sizePx: 12,
	color: 'text-2',
	anchor: 'middle',
	haloPx: 3
};

/** West, south, east, north: the five to the left, and space for China's name beyond the flow target. */
const GALLERY_BOUNDS = [45, 33.4, 106.5, 56] as const;
/** Without that room, where a picture is narrow and nothing of it is about students, who end there. */
const NARROW_BOUNDS = [45.5, 34, 91, 56] as const;
/** Names of five countries are as wide as half of a narrower picture of the whole. */
const NARROW_PX = 400;
/** Year in the upper right corner, and the note below it. */
const YEAR_PX = { across: 112, down: 54, withNote: 76 };
const scale = MARK_SCALES.phone;

/** The corner with the year. */
const findCorner = (view: ViewState, { widthPx }: StaticSize): Box => ({
	...{ left: widthPx - YEAR_PX.across, right: widthPx, top: 0 },
	bottom: getHeadline(view).aside ? YEAR_PX.withNote : YEAR_PX.down
});

function getFrame(
	view: ViewState,
	size: StaticSize,
	{ callouts = [], subject }: Pick<ImageInput, 'callouts' | 'subject'> = {}
) {
	const room = { ...size, overlays: [findCorner(view, size)] };
	const camera = subject && fitStepSubject(subject, view, scale, room, callouts);
	if (camera) return cameraFrame(camera, size);
	if (!isWholeRegion(listShownCountries(view))) return frameView(view, size, getBounds(view));
	const isNarrow = size.widthPx < NARROW_PX && !view.layers.includes('students');
	return frameView(view, size, isNarrow ? NARROW_BOUNDS : GALLERY_BOUNDS);
}

/** If nothing is drawn, the picture says why. */
function paintGaps(view: ViewState, size: StaticSize): string {
	const labels = listStaticLabels({ view, frame: getFrame(view, size), scale });
	const isGap = labels.every(({ figures }) => figures.every(({ quality }) => quality === 'none'));
	if (!isGap) return '';
	const [words = ''] = labels
		.flatMap(({ figures }) => figures.map(({ text }) => text))
		.sort((a, b) => a.length - b.length);
	return labels.map(({ x, y }) => setText(words, x, y + 15, gap)).join('');
}

/** A view's map and year, small: names and figures are text next to the picture. */
export function paintViewPicture(
	view: ViewState,
	input: Pick<ImageInput, 'ground' | 'detail' | 'callouts' | 'subject'>,
	size: StaticSize = VIEW_PICTURE
): string {
	const { widthPx } = size;
	const shown = onScreen(view, scale);
	// the picture's edge clips it; rasterisers fail on faded groups in a clipped one
	// bug: the year was drawn over the words of a callout
	const words = findCorner(shown, size);
	const options = { isFramed: false, isClipped: false, names: null, words };
	const held = getHeadline(view).aside;
	return [
		paintFramedMap({ ...input, ...options, view: shown, scale }, getFrame(shown, size, input)).svg,
		paintGaps(shown, size),
		setText(String(view.year), widthPx - 14, 44, year),
		held ? setText(held, widthPx - 15, 66, aside) : ''
	].join('');
}
