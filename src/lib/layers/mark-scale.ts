import { memoizeBy } from '../core/domain/memoize';
import { MARK_SCALES, type MarkScale } from './model';

/** Below this width figures are in a list and marks are small. */
export const PHONE_WIDTH_PX = 720;

/** The height of the map on a phone's page; that of an embed may be lower. */
export const PHONE_MAP_PX = 372;

/** Is a map of this size that of a phone's page? */
export const isPhonePage = ({
	widthPx,
	heightPx
}: {
	widthPx: number;
	heightPx: number;
}): boolean => widthPx < PHONE_WIDTH_PX && heightPx >= PHONE_MAP_PX;

/** Below this width marks are smaller than on a desktop. */
export const COMPACT_WIDTH_PX = 1000;

export function enlargeScale(scale: MarkScale, factor: number): MarkScale {
	const entries = Object.entries(scale).map(([name, value]) => [name, value * factor]);
	return Object.fromEntries(entries) as unknown as MarkScale;
}

/** The same object for the same kind of screen and factor. */
const enlarge = memoizeBy(
	(kind: 'desktop' | 'stage', factor: number) => `${kind} ${factor}`,
	(kind, factor) => (factor === 1 ? MARK_SCALES[kind] : enlargeScale(MARK_SCALES[kind], factor))
);

/** Enlargement on very wide screens, in the same steps as `app.css`. */
function enlargement(viewportWidthPx: number): number {
	if (viewportWidthPx > 3200) return 1.6;
	return viewportWidthPx > 2200 ? 1.25 : 1;
}

/** The scale of marks for a viewport; the same object for the same class of screen. */
export function getMarkScale(viewportWidthPx: number): MarkScale {
	if (viewportWidthPx < PHONE_WIDTH_PX) return MARK_SCALES.phone;
	if (viewportWidthPx < COMPACT_WIDTH_PX) return MARK_SCALES.compact;
	return enlarge('desktop', enlargement(viewportWidthPx));
}

/** The projector that the stage is designed for, as `--unit` in `stage.css`. */
const STAGE_PX = { width: 1920, height: 1080 };

/** Steps of a stage's factor, so that resizing a window makes few scales. */
const STEPS = 16;

/** `--unit` of a stage in pixels: a 1080th of the height or a 1920th of the width. */
export const getStageUnitPx = (viewportWidthPx: number, viewportHeightPx: number): number =>
	Math.min(viewportWidthPx / STAGE_PX.width, viewportHeightPx / STAGE_PX.height);

/** Larger words on a map would leave no room for its marks. */
const LARGEST_MAP_TEXT = 1.12;

/** In a small window, words on the map keep the least size at which they are drawn. */
const LEAST_WORD_FACTOR = 1.03;

const enlargeWords = memoizeBy(
	({ wordFactor, isLocator }: MarkScale, factor: number) =>
		`${wordFactor} ${factor} ${String(isLocator)}`,
	(scale, factor): MarkScale => {
		const wordFactor = Math.max(LEAST_WORD_FACTOR, scale.wordFactor * factor);
		return wordFactor === scale.wordFactor ? scale : { ...scale, wordFactor };
	}
);

/** Of a phone's sites and lines, which would cover a small map. */
const LOCATOR_MARKS = 0.75;

/** A small map on stage is a phone's, with words as large as on stage. */
const locate = memoizeBy(String, (factor: number): MarkScale => {
	const scale = enlargeScale(MARK_SCALES.phone, MARK_SCALES.stage.wordFactor * factor);
	const [siteSidePx, diamondRadiusPx, lineFactor] = [
		scale.siteSidePx,
		scale.diamondRadiusPx,
		scale.lineFactor
	].map((size) => size * LOCATOR_MARKS) as [number, number, number];
	return { ...scale, siteSidePx, diamondRadiusPx, lineFactor, isLocator: true };
});

/**
 * The scale of marks on stage, in proportion to the window.
 * @param textFactor of all text on stage, 1 as it is designed
 * @param isLocator the map is small, beside a large chart
 */
export function getStageScale(
	viewportWidthPx: number,
	viewportHeightPx: number,
	textFactor = 1,
	isLocator = false
): MarkScale {
	if (viewportWidthPx < PHONE_WIDTH_PX) return MARK_SCALES.phone;
	const unitPx = getStageUnitPx(viewportWidthPx, viewportHeightPx);
	const factor = Math.max(1, Math.round(unitPx * STEPS)) / STEPS;
	const scale = isLocator ? locate(factor) : enlarge('stage', factor);
	// a small map has no room for larger words
	return enlargeWords(scale, isLocator ? 1 : Math.min(LARGEST_MAP_TEXT, textFactor));
}
