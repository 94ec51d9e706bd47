import { m } from '#messages';
import { getHeadline } from '../../../layers/headline-copy';
import { getLayerEntry, listShownLayers } from '../../../layers/catalog';
import type { LayerId } from '../../../core/domain/layers';
import { joinNames } from '../../../text/lists';
import type { ViewState } from '../../../core/domain/view-state';
import { MARK_SCALES, type MarkScale } from '../../../layers/model';
import type { ImageInput, ImageSize } from '../image-input';
import { formatPeriod } from '../image-title';
import { setText, measureWidth, wrapText, type TextStyle } from '../set-text';
import { ANY_ZOOM, type ImagePart, type LegendSize } from '../image-legend';
import { at } from '../svg-element';
import { fitMap, paintLegendStrip, type PaintedImage } from './fit-map';

/** The outer neatline and its stroke. */
const EDGE = 6;
const GAP = 12;
/** What a framed map of some width is drawn in. */
interface FrameStyle {
	scale: MarkScale;
	legend: LegendSize;
	yearPx: number;
}
const WIDE: FrameStyle = {
	scale: MARK_SCALES.desktop,
	legend: { textPx: 15, ribbonPx: 90 },
	yearPx: 66
};
/** 236 points wide on paper: 14 units of 440 are 7.5 points there. */
const SMALL: FrameStyle = {
	scale: MARK_SCALES.compact,
	legend: { textPx: 14, ribbonPx: 50 },
	yearPx: 40
};

const NO_PART: ImagePart = { svg: '', heightPx: 0 };

/** Says what is drawn beside the layer whose legend there is room for. */
function otherLayers(
	ids: readonly LayerId[],
	view: ViewState,
	widthPx: number,
	{ textPx }: LegendSize
): ImagePart {
	const style: TextStyle = { face: 'sans', sizePx: textPx, color: 'text-2' };
	const layers = joinNames(ids.map((id) => getLayerEntry(id).name(view)));
	const lines = wrapText(m.export_also_shown({ layers }), widthPx, style);
	const svg = lines.map((line, index) => setText(line, 0, (index + 1) * textPx * 1.3, style));
	return { svg: svg.join(''), heightPx: (lines.length + 0.4) * textPx * 1.3 };
}

/** The map with its year and its legends, for pages that set title, text and sources themselves. */
export function paintFramedMapImage(
	input: ImageInput,
	{ width: wholePx, height: wholeHighPx }: ImageSize
): PaintedImage {
	const { view } = input;
	const isSmall = input.layout === 'map-handout';
	const { scale, legend, yearPx } = isSmall ? SMALL : WIDE;
	const year: TextStyle = {
		...{ face: 'serif-light', sizePx: yearPx, color: 'text', anchor: 'end' },
		...{ tracking: -0.02, haloPx: 7 }
	};
	const width = wholePx - 2 * EDGE;
	const [first, ...others] = listShownLayers(view);
	// in a narrow picture legends side by side would leave no room for their words, nor for the map
	const ordered = isSmall && first ? [first] : listShownLayers(view);
	const named = isSmall && others.length > 0 ? otherLayers(others, view, width, legend) : NO_PART;
	const strip = (marks: MarkScale, zoom: number) =>
		paintLegendStrip(ordered, view, marks, width, legend, zoom);
	const stripPx = strip(scale, ANY_ZOOM).heightPx + named.heightPx;
	const heightPx = wholeHighPx - 2 * EDGE - (stripPx > 0 ? stripPx + GAP : 0);
	const period = formatPeriod(view);
	const left = width - 0.6 * yearPx - Math.max(2.3 * yearPx, measureWidth(period, year));
	const words = { left, top: 0, right: width, bottom: yearPx + 44 };
	const size = { widthPx: width, heightPx };
	const drawnMap = fitMap(input, size, scale, { isFramed: true, words });
	const drawnStrip = strip(drawnMap.marks, drawnMap.ground.zoom);
	const { aside } = getHeadline(view);
	const asideStyle: TextStyle = {
		...year,
		face: 'serif-italic',
		sizePx: 20,
		tracking: 0,
		haloPx: 5
	};
	const parts = [
		at(EDGE, EDGE, drawnMap.svg),
		setText(period, wholePx - EDGE - 20, EDGE + yearPx, year),
		aside ? setText(aside, wholePx - EDGE - 20, EDGE + yearPx + 26, asideStyle) : '',
		at(EDGE, EDGE + heightPx + GAP, drawnStrip.svg),
		at(EDGE, EDGE + heightPx + GAP + drawnStrip.heightPx, named.svg)
	];
	return { svg: parts.join(''), map: drawnMap };
}
