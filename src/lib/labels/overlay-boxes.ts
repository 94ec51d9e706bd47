import { m } from '#messages';
import { sum } from 'd3-array';
import { EDITION_NAME } from '../text/shown-edition';
import { memoizeBy } from '../core/domain/memoize';
import { hasSidePanel, isOnStage, isStageSized } from '../core/domain/subject';
import type { ViewState } from '../core/domain/view-state';
import { YEARS } from '../core/domain/years';
import { getHeadline } from '../layers/headline-copy';
import { explainGap } from '../layers/pictures';
import { MARK_SCALES } from '../layers/model';
import type { Box } from '../layers/box';
import { getContentKey } from './country-blocks';
import { breakLines, measureLineWidthPx } from './name-styles';
import { getStageFit } from './stage-fit';
import type { StageSize } from './stage-legend';

/** Sizes of what is over the map, by window size as in `layout.css`. */
interface Setting {
	yearPx: number;
	sentencePx: number;
	sentenceWidthPx: number;
	/** Links at the bottom of the map; otherwise a button for the legend. */
	hasLinks: boolean;
}

/** From the page's edge of the map to the map inside its frame. */
const INSIDE_PX = 15;
/** From these widths on the legend is next to the map, and the map is a desktop's. */
const WITH_LEGEND_PX = 1180;
const DESK_PX = 720;

/** In lower windows, what is over the map is smaller. */
const LOW_PX = 800;
const WIDE: Setting = { yearPx: 92, sentencePx: 21, sentenceWidthPx: 344, hasLinks: true };
const NARROW: Setting = { yearPx: 72, sentencePx: 17, sentenceWidthPx: 272, hasLinks: false };
const LOW: Setting = { yearPx: 72, sentencePx: 17, sentenceWidthPx: 300, hasLinks: true };

function getSetting({ widthPx, heightPx }: MapSize): Setting {
	if (widthPx < WITH_LEGEND_PX) return NARROW;
	return heightPx < LOW_PX ? LOW : WIDE;
}

interface MapSize {
	widthPx: number;
	heightPx: number;
}

/** Four digits with their halo. */
const yearWidthPx = (sizePx: number) => measureLineWidthPx('2000', { face: 'serif', sizePx }) + 6;

/** The word below the year: "compared". */
const ASIDE_PX = 24;

/** Above the year. */
const TOP_PX = 28;
const LOW_TOP_PX = 20;

/** Buttons below the sentence. */
const START_HEIGHT_PX = 42;

const buttonWidthPx = (words: string) =>
	measureLineWidthPx(words, { face: 'sans', sizePx: 13 }) + 52;

const startWidthPx = () =>
	8 + sum([m.compare_start_region(), m.compare_start_against({ base: '2013' })], buttonWidthPx);

/** The size of the tallest sentence of all years: a step moves nothing. */
const sentenceSize = memoizeBy(
	(view: ViewState, { sentencePx, sentenceWidthPx }: Setting) =>
		`${getContentKey(view, MARK_SCALES.desktop)};${sentencePx};${sentenceWidthPx}`,
	(view, { sentencePx, sentenceWidthPx }): MapSize => {
		const style = { face: 'serif-bold', sizePx: sentencePx } as const;
		const all = YEARS.map((year) => {
			const { before, strong, after } = getHeadline({ ...view, year });
			return breakLines(before + strong + after, style, sentenceWidthPx);
		});
		const widthPx = Math.max(...all.flat().map((line) => measureLineWidthPx(line, style)));
		return {
			widthPx: Math.min(widthPx, sentenceWidthPx),
			heightPx: Math.max(...all.map(({ length }) => length)) * sentencePx * 1.28
		};
	},
	60
);

/** Year, sentence and buttons in the upper right; next to a panel only the year, in the upper left. */
function headline(view: ViewState, { widthPx }: MapSize, window: MapSize): Box {
	const aside = getHeadline(view).aside ?? '';
	const asideWidthPx = measureLineWidthPx(aside, { face: 'serif-italic', sizePx: ASIDE_PX });
	const asideHeightPx = aside === '' ? 0 : ASIDE_PX * 1.1 + 2;
	if (window.widthPx < DESK_PX) {
		const ownWidthPx = Math.max(yearWidthPx(54), asideWidthPx);
		const bottom = 74 + asideHeightPx;
		return { left: widthPx - 24 - ownWidthPx, top: 0, right: widthPx, bottom };
	}
	const setting = getSetting(window);
	const topPx = window.heightPx < LOW_PX ? LOW_TOP_PX : TOP_PX;
	// bug: "compared" covered the name of Russia
	const yearBottom = topPx - INSIDE_PX + setting.yearPx + asideHeightPx;
	const ownWidthPx = Math.max(yearWidthPx(setting.yearPx), asideWidthPx);
	if (hasSidePanel(view)) {
		const left = 38 - INSIDE_PX;
		return { left, top: 0, right: left + ownWidthPx, bottom: yearBottom };
	}
	const sentence = sentenceSize(view, setting);
	const right = widthPx - 44 + INSIDE_PX;
	const width = Math.max(ownWidthPx, sentence.widthPx, startWidthPx());
	const bottom = yearBottom + 8 + sentence.heightPx + START_HEIGHT_PX;
	return { left: right - width, top: 0, right, bottom };
}

/** The links at the bottom of the map. */
function links({ heightPx }: MapSize): Box {
	const words = [
		m.in_view_title(),
		m.page_as_table(),
		m.page_sources(),
		m.page_edition({ edition: EDITION_NAME })
	];
	const style = { face: 'sans', sizePx: 12 } as const;
	const widthPx = sum(words, (each) => measureLineWidthPx(each, style)) + 16 * (words.length - 1);
	const left = 24 - INSIDE_PX;
	return { left, top: heightPx - 26, right: left + widthPx, bottom: heightPx };
}

/** The button that opens the legend, with its scale. */
function legendButton({ heightPx }: MapSize, isPhone: boolean): Box {
	if (isPhone) return { left: 0, top: heightPx - 56, right: 216, bottom: heightPx };
	const bottom = heightPx - 13;
	return { left: 13, top: bottom - 46, right: 353, bottom };
}

function zoomButtons(view: ViewState, { widthPx, heightPx }: MapSize, isPhone: boolean): Box {
	// bug: those of a fingertip are larger than those of a pointer, and hid the name of Kazakhstan
	if (isPhone) return { left: 8, top: 12, right: 64, bottom: 152 };
	const [width, height] = [33, 94];
	const right = widthPx - 12;
	const top = hasSidePanel(view) ? 12 : heightPx - 12 - height;
	return { left: right - width, top, right, bottom: top + height };
}

const GAP_CARD_PX = 404;

/** The card of a year without a published figure. */
function gapCard(view: ViewState, { widthPx, heightPx }: MapSize, window: MapSize): Box[] {
	// a panel has the same information
	if (hasSidePanel(view)) return [];
	const lines = explainGap(view);
	if (!lines) return [];
	const isLow = window.heightPx < LOW_PX;
	const style = { sizePx: isLow ? 12 : 13 };
	const years = Math.max(
		...lines.map((line) => measureLineWidthPx(line.years, { ...style, face: 'sans-bold' }))
	);
	// padding, mark and space between the columns
	const besidePx = years + (isLow ? 72 : 86);
	const sans = { ...style, face: 'sans' } as const;
	const broken = lines.map((line) => breakLines(line.words, sans, GAP_CARD_PX - besidePx));
	const words = Math.max(...broken.flat().map((line) => measureLineWidthPx(line, sans)));
	const width = Math.min(GAP_CARD_PX, besidePx + words);
	const more = sum(broken, ({ length }) => length - 1);
	const height = isLow
		? 18 + 26 + lines.length * 19 + more * 15
		: 26 + 34 + lines.length * 24 + more * 19;
	const right = widthPx - 80 + INSIDE_PX;
	const isNarrow = window.widthPx < WITH_LEGEND_PX;
	const bottom = heightPx - (isNarrow ? 92 : isLow ? 20 : 32) + INSIDE_PX;
	return [{ left: right - width, top: bottom - height, right, bottom }];
}

/** How much larger everything is while exploring from a stage: the page's base in `explore.css`. */
function getBaseFactor(view: ViewState, { widthPx, heightPx, textFactor = 1 }: StageSize): number {
	if (!isStageSized(view) || widthPx < DESK_PX) return 1;
	return Math.max(
		1,
		(24 * Math.min(textFactor, 1.25) * Math.min(widthPx / 1920, heightPx / 1080)) / 16
	);
}

/** Everything over the map of a page, in the map's pixels; on stage, the legend of a step with a chart. */
export function listPageOverlays(view: ViewState, size: MapSize, window: StageSize): Box[] {
	if (isOnStage(view)) return getStageFit()?.listStageLegend(view, size, window) ?? [];
	const factor = getBaseFactor(view, window);
	const own = { widthPx: size.widthPx / factor, heightPx: size.heightPx / factor };
	const isPhone = window.widthPx < DESK_PX;
	const foot = getSetting(window).hasLinks && !isPhone ? links(own) : legendButton(own, isPhone);
	const boxes = [
		headline(view, own, window),
		foot,
		zoomButtons(view, own, isPhone),
		...(isPhone ? [] : gapCard(view, own, window))
	];
	if (factor === 1) return boxes;
	return boxes.map(({ left, top, right, bottom }) => ({
		...{ left: left * factor, top: top * factor },
		...{ right: right * factor, bottom: bottom * factor }
	}));
}

/** The button over an embedded map, in its upper right corner. */
export function listEmbedOverlays({ widthPx }: Pick<MapSize, 'widthPx'>): Box[] {
	const right = widthPx - 8;
	return [{ left: right - buttonWidthPx(m.embed_live()), top: 8, right, bottom: 52 }];
}
