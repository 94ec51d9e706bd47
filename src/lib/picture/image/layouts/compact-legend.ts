import { m } from '#messages';
import { layerEntry, shownLayers } from '../../../layers/catalog';
import type { ViewState } from '../../../core/domain/view-state';
import type { LayerId } from '../../../core/domain/layers';
import type { LegendEntry, MarkScale } from '../../../layers/model';
import { drawMark } from '../../mark-drawing';
import { setText, widthOf, type TextStyle } from '../set-text';
import { drawnGroups } from '../image-legend';
import { paintMark } from '../paint-drawn';
import { at } from '../svg-element';

interface CompactItem {
	svg: string;
	widthPx: number;
}

const APART_PX = 26;
const RIBBON_PX = 44;

/** A mark, its left edge at 0 and its middle on the line's, with its label. */
function item(drawing: ReturnType<typeof drawMark>, words: string, text: TextStyle): CompactItem {
	const left = drawing.width + 9;
	return {
		svg: at(-drawing.x, -text.sizePx * 0.34, paintMark(drawing)) + setText(words, left, 0, text),
		widthPx: left + widthOf(words, text)
	};
}

function scaleItem(id: LayerId, view: ViewState, marks: MarkScale, text: TextStyle): CompactItem[] {
	const { scale } = layerEntry(id).legend(view, marks);
	const step = scale?.steps[1];
	if (!scale || !step) return [];
	const isRibbon = scale.shape === 'ribbon';
	const mark = scale.mark ?? (isRibbon ? 'ribbon-reported' : 'square-investment');
	const size = { sizePx: step.sizePx, width: RIBBON_PX, scale: marks };
	return [item(drawMark(mark, size), `${step.label} ${scale.unit}`, text)];
}

function entryItem({ mark, label }: LegendEntry, text: TextStyle): CompactItem {
	const size = mark.startsWith('diamond') ? { sizePx: 7 } : {};
	return item(drawMark(mark, size), label, text);
}

function layerItems(id: LayerId, view: ViewState, marks: MarkScale, text: TextStyle) {
	const entry = layerEntry(id);
	const entries = drawnGroups(entry.legend(view, marks), view).flat();
	const most = id === view.focus ? entries.length : entry.setting.compactEntries;
	return [
		...scaleItem(id, view, marks, text),
		...entries.slice(0, most).map((each) => entryItem(each, text))
	];
}

/** One line of a legend, the layer in focus first. Its right end is at (0, 0) on the baseline. */
export function paintCompactLegend(
	view: ViewState,
	marks: MarkScale,
	widthPx: number,
	text: TextStyle
): string {
	let used = -APART_PX;
	const items = shownLayers(view)
		.flatMap((id) => layerItems(id, view, marks, text))
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
