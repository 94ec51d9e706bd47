import { listShownCountries } from '../../../core/domain/subject';
import { nameCountry } from '../../../text/country-names';
import { getLayerEntry } from '../../../layers/catalog';
import { MARK_SCALES } from '../../../layers/model';
import type { ImageInput } from '../image-input';
import { setText, type TextStyle } from '../set-text';
import { ANY_ZOOM, paintLegend, type ImagePart, type LegendSize } from '../image-legend';
import { paintFooter, paintGap, paintTitle } from '../image-title';
import { getShortCredit } from '../image-labels';
import { at, element } from '../svg-element';
import { fitMap, type PaintedImage } from './fit-map';

const WIDTH = 405;
const HEIGHT = 720;
const MARGIN = 18;
const COLUMN = WIDTH - 2 * MARGIN;
const ROW_PX = 23;
const LEGEND: LegendSize = { textPx: 13, ribbonPx: 90 };
const TITLE = { yearPx: 58, titlePx: [22, 20, 18], titleLines: 3, textPx: 14 };

/** Figures of the layer in focus as rows: the map of a phone only has room for names. */
function paintRows({ view }: ImageInput): ImagePart {
	const name: TextStyle = { face: 'serif-bold', sizePx: 14, color: 'text' };
	const what: TextStyle = { face: 'sans', sizePx: 12, color: 'text-2', anchor: 'end' };
	// two figures that do not add up are named above their rows
	const names = getLayerEntry(view.focus).figureNames(view);
	const headPx = names.length > 0 ? 16 : 0;
	const head = names.length > 0 ? setText(names.join(' · '), COLUMN, 11, what) : '';
	const rows = listShownCountries(view).map((code, index) => {
		const y = headPx + index * ROW_PX;
		const figures = getLayerEntry(view.focus).figures(view, code);
		const isGap = figures.every(({ quality }) => quality === 'none');
		const value: TextStyle = isGap
			? { face: 'serif-italic', sizePx: 14, color: 'text-2', anchor: 'end' }
			: { face: 'serif-bold', sizePx: 15, color: 'text', anchor: 'end' };
		const text = figures.map((figure) => figure.text).join(' · ');
		return (
			setText(nameCountry(code), 0, y + 16, name) +
			setText(text, COLUMN, y + 16, value) +
			element('path', { d: `M0 ${y + ROW_PX}H${COLUMN}`, stroke: 'var(--line)' })
		);
	});
	return { svg: head + rows.join(''), heightPx: headPx + rows.length * ROW_PX };
}

/** A phone's screen: year and sentence, the map of the layer in focus, its figures and legend. */
export function paintPortrait(input: ImageInput): PaintedImage {
	const { view } = input;
	const title = paintTitle(input, COLUMN, TITLE);
	const gap = paintGap(view, COLUMN, 12.5);
	const rows = gap ?? paintRows(input);
	const footer = paintFooter(input, getShortCredit(view), COLUMN, 10.5);
	const hasLegend = view.layers.includes(view.focus);
	const paintOwn = (zoom: number) =>
		hasLegend ? paintLegend(view.focus, view, MARK_SCALES.phone, COLUMN, LEGEND, zoom) : null;
	const footerTop = HEIGHT - 12 - footer.heightPx;
	const legendTop = footerTop - 10 - (paintOwn(ANY_ZOOM)?.heightPx ?? 0);
	const rowsTop = legendTop - 12 - rows.heightPx;
	const mapTop = 10 + title.heightPx + 6;
	const heightPx = Math.max(120, rowsTop - 10 - mapTop);
	const size = { widthPx: WIDTH, heightPx };
	const drawnMap = fitMap(input, size, MARK_SCALES.phone, { isFramed: false });
	const legend = paintOwn(drawnMap.ground.zoom);
	const parts = [
		at(MARGIN, 10, title.svg),
		at(0, mapTop, drawnMap.svg),
		at(MARGIN, rowsTop, rows.svg),
		legend ? at(MARGIN, legendTop, legend.svg) : '',
		at(MARGIN, footerTop, footer.svg)
	];
	return { svg: parts.join(''), map: drawnMap };
}
