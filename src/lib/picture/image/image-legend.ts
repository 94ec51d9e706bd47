import type { LayerId } from '../../core/domain/layers';
import type { ViewState } from '../../core/domain/view-state';
import { getLayerEntry, listDrawnGroups } from '../../layers/catalog';
import type { LegendEntry, LegendScale, MarkId, MarkScale } from '../../layers/model';
import { drawMark } from '../../layers/svg/mark-drawing';
import { setText, measureWidth, wrapText, type TextStyle } from './set-text';
import { paintMark } from './paint-drawn';
import { at } from './svg-element';

export interface ImagePart {
	svg: string;
	heightPx: number;
}

/** Sizes of a legend: a projected one is read from a distance. */
export interface LegendSize {
	textPx: number;
	/** Length of the ribbons of a scale. */
	ribbonPx: number;
}

/** Of a ribbon in a scale, so that its head is no longer than the rest. */
const LEAST_RIBBON_PX = 44;

function ribbonScale(
	scale: LegendScale,
	marks: MarkScale,
	mostPx: number,
	widthPx: number,
	text: TextStyle
): ImagePart {
	let y = 0;
	const getText = ({ label }: { label: string }, unit: string) => `${label} ${unit}`.trim();
	const roomFor = (unit: string) =>
		widthPx - 12 - Math.max(...scale.steps.map((step) => measureWidth(getText(step, unit), text)));
	// in a narrow column ribbons are shorter, and the text over them names the unit
	const unit = roomFor(scale.unit) < LEAST_RIBBON_PX ? '' : scale.unit;
	const ribbonPx = Math.max(LEAST_RIBBON_PX, Math.min(mostPx, roomFor(unit)));
	const rows = scale.steps.map((step) => {
		const ribbon = { sizePx: step.sizePx, width: ribbonPx, scale: marks };
		const drawing = drawMark(scale.mark, ribbon);
		const height = Math.max(drawing.height, text.sizePx * 1.3);
		const middle = y + height / 2;
		y += height + 2;
		return (
			at(0, middle, paintMark(drawing)) +
			setText(getText(step, unit), ribbonPx + 12, middle + text.sizePx * 0.34, text)
		);
	});
	return { svg: rows.join(''), heightPx: y };
}

function squareScale(scale: LegendScale, widthPx: number, text: TextStyle): ImagePart {
	const heightPx = Math.max(...scale.steps.map((step) => step.sizePx), text.sizePx) + 4;
	const besidePx = scale.steps.reduce(
		(sum, { label, sizePx }) => sum + sizePx + 25 + measureWidth(label, text),
		measureWidth(` ${scale.unit}`, text) - 16
	);
	// in a narrow column the unit has its own line
	const isUnder = besidePx > widthPx;
	let x = 0;
	const row = scale.steps.map((step, index) => {
		const drawing = drawMark(scale.mark, { sizePx: step.sizePx });
		const isLast = index === scale.steps.length - 1;
		const words = isLast && !isUnder ? `${step.label} ${scale.unit}` : step.label;
		const left = x + drawing.width + 6;
		const square = at(x + drawing.width / 2, heightPx - drawing.height / 2, paintMark(drawing));
		x = left + measureWidth(words, text) + 16;
		return square + setText(words, left, heightPx - 3, text);
	});
	if (!isUnder) return { svg: row.join(''), heightPx: heightPx + 2 };
	const underPx = heightPx + text.sizePx * 1.2;
	return { svg: row.join('') + setText(scale.unit, 0, underPx, text), heightPx: underPx + 6 };
}

/** Marks of one kind are aligned: their labels start at one edge. */
const signWidth = (mark: MarkId): number =>
	/^(square|diamond|node|shade|own)/.test(mark) ? 18 : 40;

function entryRows(entries: readonly LegendEntry[], widthPx: number, text: TextStyle): ImagePart {
	const rowPx = text.sizePx * 1.42;
	let [x, y] = [0, 0];
	const painted = entries.map(({ mark, label }) => {
		const sign = signWidth(mark);
		const width = sign + measureWidth(label, text) + 16;
		if (x > 0 && x + width - 16 > widthPx) [x, y] = [0, y + rowPx];
		const drawing = drawMark(mark, {
			...(mark.startsWith('diamond') ? { sizePx: 6 } : {}),
			scale: { headExtraPx: 7, headLeastPx: 11 }
		});
		const left = x - drawing.x + (sign - 6 - drawing.width) / 2;
		const middle = y + rowPx / 2;
		const words = setText(label, x + sign, middle + text.sizePx * 0.34, text);
		x += width;
		return at(left, middle, paintMark(drawing)) + words;
	});
	return { svg: painted.join(''), heightPx: entries.length === 0 ? 0 : y + rowPx };
}

/** Room is measured before the map is drawn, and then everything may be. */
export const ANY_ZOOM = Infinity;

/** The legend of one layer in the given width; `marks` is the map's own scale, `zoom` that of the map. */
export function paintLegend(
	id: LayerId,
	view: ViewState,
	marks: MarkScale,
	widthPx: number,
	size: LegendSize,
	zoom: number
): ImagePart {
	const entry = getLayerEntry(id);
	const legend = entry.legend(view, marks);
	const namePx = size.textPx + 1;
	const name: TextStyle = { face: 'sans-bold', sizePx: namePx, color: 'text' };
	const text: TextStyle = { face: 'sans', sizePx: size.textPx, color: 'text-2' };
	const parts: string[] = [setText(entry.name(view), 0, namePx, name)];
	let y = namePx * 1.3;
	for (const line of wrapText(legend.scaleLabel, widthPx, text)) {
		y += size.textPx * 1.25;
		parts.push(setText(line, 0, y - size.textPx * 0.2, text));
	}
	y += 6;
	const add = ({ svg, heightPx }: ImagePart) => {
		parts.push(at(0, y, svg));
		y += heightPx + (heightPx > 0 ? 3 : 0);
	};
	if (legend.scale?.shape === 'ribbon')
		add(ribbonScale(legend.scale, marks, size.ribbonPx, widthPx, text));
	if (legend.scale?.shape === 'square') add(squareScale(legend.scale, widthPx, text));
	for (const entries of listDrawnGroups(legend, zoom)) add(entryRows(entries, widthPx, text));
	return { svg: parts.join(''), heightPx: y };
}
