import { m } from '#messages';
import { withoutMarks } from '../../../core/domain/marked-text';
import { isWholeRegion, listShownCountries } from '../../../core/domain/subject';
import type { ViewState } from '../../../core/domain/view-state';
import type { LayerId } from '../../../core/domain/layers';
import { getLayerEntry, listShownLayers, listDrawnGroups } from '../../../layers/catalog';
import { getHeadline } from '../../../layers/headline-copy';
import { MARK_SCALES } from '../../../layers/model';
import { drawMark } from '../../../layers/svg/mark-drawing';
import type { ImageInput } from '../image-input';
import { setRuns, setText, measureWidth, wrapText, type TextStyle } from '../set-text';
import { describeFocusSources } from '../image-sources';
import { paintMark } from '../paint-drawn';
import { formatPeriod, breakTitle, buildTitleRuns } from '../image-title';
import { getEditionCredit } from '../image-labels';
import { at, element, path } from '../svg-element';
import { fitMap, type FittedMap, type PaintedImage } from './fit-map';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 14;
const FOOTER = 88;
const INNER = { width: WIDTH - 2 * EDGE, height: HEIGHT - 2 * EDGE - FOOTER };
const LINE = { fill: 'none', stroke: 'var(--b-country)', 'stroke-opacity': 0.88 };

const ON_MAP = { yearPx: 96, titlePx: [30, 27], titleLines: 3, textPx: 20, widthPx: 330 };
/** Below this, flows reach the flow target. */
const ON_MAP_END = 245;
const BESIDE = { yearPx: 96, titlePx: [36, 33, 30, 27], titleLines: 5, textPx: 21, widthPx: 392 };
/** Width of the text next to the map, with space on both sides. */
const COLUMN = BESIDE.widthPx + 62;

/** As many sources as fit on a line. */
function fitLine(text: string, widthPx: number, style: TextStyle): string {
	if (measureWidth(text, style) <= widthPx) return text;
	const [line = ''] = wrapText(text, widthPx - measureWidth(' …', style), style);
	return `${line} …`;
}

/** The figures of the layers out of focus for the year. */
function describeOthers(view: ViewState): string[] {
	const [, ...others] = listShownLayers(view);
	return others.map((id) => withoutMarks(getLayerEntry(id).headline(view)));
}

/** Year or heading, its comparison, title and text, on the map or next to it. */
function paintWords({ view, story }: ImageInput, size: typeof ON_MAP | typeof BESIDE) {
	const isOnMap = size === ON_MAP;
	const x = isOnMap ? WIDTH - EDGE - 34 : WIDTH - EDGE - COLUMN + 30;
	const anchor = isOnMap ? 'end' : 'start';
	const halo = (px: number) => (isOnMap ? px : undefined);
	const large: TextStyle = { face: 'serif-light', sizePx: size.yearPx, color: 'text', anchor };
	const heading = story?.heading ?? formatPeriod(view);
	const headingPx = Math.min(
		size.yearPx,
		(size.yearPx * size.widthPx) / measureWidth(heading, large)
	);
	let y = EDGE + 18 + headingPx * 0.82;
	const parts = [
		setText(heading, x, y, { ...large, sizePx: headingPx, haloPx: halo(8), tracking: -0.01 })
	];
	const { aside } = getHeadline(view);
	if (aside) {
		y += 38;
		const style: TextStyle = { face: 'serif-italic', sizePx: 28, color: 'text-2', anchor };
		parts.push(setText(aside, x, y, { ...style, haloPx: halo(6) }));
	}
	const { lines, sizePx } = breakTitle(buildTitleRuns(view, story), size.widthPx, size);
	y += 12;
	for (const runs of lines) {
		y += sizePx * 1.22;
		const style: TextStyle = { face: 'serif', sizePx, color: 'text', anchor, haloPx: halo(6) };
		parts.push(setRuns(runs, x, y, style));
	}
	y += 6;
	const text: TextStyle = { face: 'sans', sizePx: size.textPx, color: 'text-2', anchor };
	for (const paragraph of story?.paragraphs ?? (isOnMap ? [] : describeOthers(view))) {
		for (const line of wrapText(paragraph, size.widthPx, text)) {
			y += size.textPx * 1.34;
			parts.push(setText(line, x, y, { ...text, haloPx: halo(6) }));
		}
		y += isOnMap ? 0 : 10;
	}
	return { svg: parts.join(''), bottomPx: y };
}

/** Short text is placed over the map's upper right; a near view or long text takes its own width. */
function areWordsOnMap({ view }: ImageInput, { bottomPx }: ReturnType<typeof paintWords>): boolean {
	const isRegion = isWholeRegion(listShownCountries(view)) && view.camera === null;
	return isRegion && bottomPx <= ON_MAP_END;
}

/** The image around the map, with the map's own box left open. */
function paintMat(width: number): string {
	const { height } = INNER;
	const hole = `M${EDGE} ${EDGE}v${height}h${width}v${-height}Z`;
	return path(`M-9 -9H${WIDTH + 9}V${HEIGHT + 9}H-9Z${hole}`, {
		fill: 'var(--page)',
		'fill-rule': 'evenodd'
	});
}

const APART_PX = 26;
const RIBBON_PX = 44;

/** A mark, its left edge at 0 and its middle on the line's, with its label. */
function item(drawing: ReturnType<typeof drawMark>, words: string, text: TextStyle) {
	const left = drawing.width + 9;
	return {
		svg: at(-drawing.x, -text.sizePx * 0.34, paintMark(drawing)) + setText(words, left, 0, text),
		widthPx: left + measureWidth(words, text)
	};
}

/** A step of the layer's scale and its entries; fewer if it is not in focus. */
function layerItems(
	id: LayerId,
	view: ViewState,
	{ marks, ground }: Pick<FittedMap, 'marks' | 'ground'>,
	text: TextStyle
) {
	const entry = getLayerEntry(id);
	const legend = entry.legend(view, marks);
	const entries = listDrawnGroups(legend, ground.zoom).flat();
	const most = id === view.focus ? entries.length : entry.setting.compactEntries;
	const items = entries.slice(0, most).map(({ mark, label }) => {
		const size = mark.startsWith('diamond') ? { sizePx: 7 } : {};
		return item(drawMark(mark, size), label, text);
	});
	const { scale } = legend;
	const step = scale?.steps[1];
	if (!scale || !step) return items;
	const mark = scale.mark ?? (scale.shape === 'ribbon' ? 'ribbon-reported' : 'square-investment');
	const drawing = drawMark(mark, { sizePx: step.sizePx, width: RIBBON_PX, scale: marks });
	return [item(drawing, `${step.label} ${scale.unit}`, text), ...items];
}

/** One line of a legend, the layer in focus first. Its right end is at (0, 0) on the baseline. */
function paintCompactLegend(
	view: ViewState,
	map: Pick<FittedMap, 'marks' | 'ground'>,
	widthPx: number,
	text: TextStyle
): string {
	let used = -APART_PX;
	const items = listShownLayers(view)
		.flatMap((id) => layerItems(id, view, map, text))
		.filter((each) => {
			if (used + APART_PX + each.widthPx > widthPx) return false;
			used += APART_PX + each.widthPx;
			return true;
		});
	if (items.length === 0) return setText(m.image_no_layers(), 0, 0, { ...text, anchor: 'end' });
	let x = -used;
	return items
		.map(({ svg, widthPx: itemPx }) => {
			const placed = at(Math.round(x), 0, svg);
			x += itemPx + APART_PX;
			return placed;
		})
		.join('');
}

/** The preview picture of a link in a chat: map, year and sentence, legend, site and sources. */
export function paintCard(input: ImageInput): PaintedImage {
	const { view, detail } = input;
	const onMap = paintWords(input, ON_MAP);
	const isOnMap = areWordsOnMap(input, onMap);
	const words = isOnMap ? onMap : paintWords(input, BESIDE);
	const width = isOnMap ? INNER.width : INNER.width - COLUMN;
	const bottom = words.bottomPx - EDGE + 10;
	const covered = { left: width - ON_MAP.widthPx - 60, top: 0, right: width, bottom };
	const size = { widthPx: width, heightPx: INNER.height };
	// a mat instead of a clip: rasterisers fail on faded groups in a clipped one
	const options = { isFramed: false, isClipped: false, words: isOnMap ? covered : null };
	const drawnMap = fitMap(input, size, MARK_SCALES.desktop, options);
	const right = WIDTH - EDGE - 26;
	const quiet: TextStyle = { face: 'sans', sizePx: 18, color: 'text-2', anchor: 'end' };
	const legendText: TextStyle = { face: 'sans', sizePx: 19, color: 'text' };
	const site: TextStyle = { face: 'serif-bold', sizePx: 29, color: 'text' };
	const left = EDGE + 26;
	const legendWidth = right - left - measureWidth(m.image_site(), site) - 44;
	const footer = HEIGHT - EDGE - FOOTER;
	const edition = ` · ${getEditionCredit(view)}`;
	const sourcesWidth = legendWidth - measureWidth(edition, quiet);
	const sources = fitLine(describeFocusSources(view, detail), sourcesWidth, quiet) + edition;
	const corner = { x: EDGE - 4, y: EDGE - 4 };
	const outer = { ...corner, width: INNER.width + 8, height: HEIGHT - 2 * corner.y };
	const parts = [
		at(EDGE, EDGE, drawnMap.svg),
		paintMat(width),
		element('rect', { x: EDGE, y: EDGE, width, height: INNER.height, ...LINE }),
		element('rect', { ...outer, ...LINE }),
		words.svg,
		setText(m.image_site(), left, footer + FOOTER / 2 + 10, site),
		at(right, footer + 36, paintCompactLegend(view, drawnMap, legendWidth, legendText)),
		setText(sources, right, footer + 70, quiet)
	];
	return { svg: parts.join(''), map: drawnMap };
}
