import { LEGEND_ORDER } from '../../../layers/catalog';
import { MARK_SCALES } from '../../../layers/model';
import type { ImageInput, ImageSize } from '../image-input';
import { drawChart } from '../../chart/draw-chart';
import { ANY_ZOOM, paintLegend, type LegendSize } from '../image-legend';
import { paintFooter, paintGap, paintTitle } from '../image-title';
import { getCredit } from '../image-labels';
import { paintDrawn } from '../paint-drawn';
import { round } from '../../../layers/svg/join-alike';
import { at, group } from '../svg-element';
import { mapOverStrip, type PaintedImage } from './fit-map';

const MARGIN = 36;
const COLUMN = 322;
const MAP_LEFT = 396;
const TOP = 28;
const GAP = 16;

const LEGEND: LegendSize = { textPx: 13, ribbonPx: 96 };
const TITLE = { yearPx: 84, titlePx: [30, 27, 24, 21], titleLines: 6, textPx: 16 };
const STORY = { yearPx: 64, titlePx: [34, 31, 28, 25], titleLines: 5, textPx: 18 };
/** A step with a long text. */
const LONG_STORY = { yearPx: 52, titlePx: [28, 25, 22], titleLines: 5, textPx: 15 };

/** From the map's units to the picture's. */
const placeAnchors = (anchors: readonly number[]) =>
	anchors.map((each, index) => each + (index % 2 === 0 ? MAP_LEFT : TOP));

/** A slide or a sheet: text and legend at the left, map at the right, sources below. */
export function paintWide(input: ImageInput, { width, height }: ImageSize): PaintedImage {
	const mapWidth = width - MAP_LEFT - 28;
	const { view, story, chart } = input;
	const footer = paintFooter(input, getCredit(view), width - 2 * MARGIN, 12);
	const footerTop = height - 14 - footer.heightPx;
	const bottom = footerTop - GAP;
	// a chart has its own legend
	const layers = chart ? [] : view.layers;
	const others = LEGEND_ORDER.filter((id) => layers.includes(id) && id !== view.focus);
	const hasFocus = layers.includes(view.focus);

	const gap = paintGap(view, COLUMN, 13);
	const room = bottom - TOP;
	const title = (story ? [STORY, LONG_STORY] : [TITLE])
		.map((size) => paintTitle(input, COLUMN, size))
		.find(({ heightPx }, index, all) => heightPx <= room || index === all.length - 1)!;
	const titleEnd = TOP + title.heightPx + (gap ? gap.heightPx + GAP : 0);
	// the legend's sizes are the map's, and the map's height is what the legends leave
	const focusLegendPx = hasFocus
		? paintLegend(view.focus, view, MARK_SCALES.desktop, COLUMN, LEGEND, ANY_ZOOM).heightPx
		: 0;
	const isBelowTitle = hasFocus && titleEnd + GAP + focusLegendPx <= bottom;
	const inStrip = isBelowTitle || !hasFocus ? others : [view.focus, ...others];
	const options = { legend: LEGEND, gapPx: GAP };
	const size = { widthPx: mapWidth, heightPx: room };
	const { map, mapPx, strip } = mapOverStrip(input, size, inStrip, options);
	const drawn = chart
		? paintDrawn(
				drawChart(chart, { widthPx: mapWidth, heightPx: mapPx, textPx: 20 }, input.isVisible)
			)
		: map.svg;
	const marked = [MAP_LEFT, TOP, mapWidth, mapPx, ...placeAnchors(map.anchors)];
	const moves = input.isFilm && !chart ? { 'data-map': marked.map(round).join(' ') } : {};
	const focusLegend = paintLegend(view.focus, view, map.marks, COLUMN, LEGEND, map.ground.zoom);
	const parts = [
		at(MARGIN, TOP, title.svg),
		gap ? at(MARGIN, TOP + title.heightPx + GAP, gap.svg) : '',
		isBelowTitle ? at(MARGIN, bottom - focusLegend.heightPx, focusLegend.svg) : '',
		group(moves, at(MAP_LEFT, TOP, drawn, strip)),
		at(MARGIN, footerTop, footer.svg)
	];
	return { svg: parts.join(''), map };
}
