import { isAboutStudents } from '../../layers/students/drawn';
import { LAYER_FACTS, type LayerId } from '../../core/domain/layers';
import type { ViewState } from '../../core/domain/view-state';
import { isPhoneScale, isSmallLabel } from '../../layers/label-layout';
import { layerEntry } from '../../layers/catalog';
import type { MarkScale } from '../../layers/model';
import * as staticMap from '../static-map';
import type { MapFrame } from '../map-frame';
import { setText, widthOf, wrapText, type TextStyle } from './set-text';
import { group } from './svg-element';

/** Two figures of a label stand side by side, as on the live map. */
const FIGURES_APART_PX = 56;

const label = (sizePx: number, tracking: number): TextStyle => ({
	face: 'serif-bold',
	sizePx,
	color: 'text',
	anchor: 'middle',
	tracking,
	haloPx: 3
});

function valueStyle(
	focus: LayerId,
	figure: { end?: 'rise' | 'fall' | null; quality: string },
	sizePx: number
): TextStyle {
	if (figure.quality === 'none') {
		return { face: 'serif-italic', sizePx: 15, color: 'text-2', anchor: 'middle', haloPx: 3 };
	}
	const color = figure.end ? `${figure.end}-text` : `${LAYER_FACTS[focus].token}-text`;
	const face = figure.quality === 'suspect' ? 'serif-italic' : 'serif-bold';
	return { face, sizePx, color, anchor: 'middle', haloPx: 4 };
}

function paintLabel(block: staticMap.StaticLabel, view: ViewState, isPhone: boolean): string {
	const isSmall = isSmallLabel(block.country);
	const nameStyle = isPhone ? label(13, 0) : isSmall ? label(10.5, 0.14) : label(13, 0.2);
	const name = isPhone ? block.name : block.name.toUpperCase();
	const apart = block.figures.length - 1;
	const figures = isPhone
		? []
		: block.figures.map((figure, index) =>
				setText(
					figure.text,
					block.x + (index - apart / 2) * FIGURES_APART_PX,
					block.valueY + 8,
					valueStyle(view.focus, figure, isSmall ? 19 : layerEntry(view.focus).setting.valuePx)
				)
			);
	return group(
		{ opacity: block.isDim ? 0.6 : undefined },
		setText(name, block.x, block.y + 4, nameStyle),
		...figures
	);
}

/** Space right of the flow target that its words need; with less they stand under it. */
const BESIDE_PX = 175;
/** Words keep this far from the map's edge and its degrees. */
const EDGE_PX = 36;
/** Small words beside the flow target come nearer to it. */
const CAPTION_EDGE_PX = 10;

function paintHost(view: ViewState, frame: MapFrame, scale: MarkScale): string {
	const { x, y, halfHeightPx, words } = staticMap.staticFlowTarget(view, frame, scale);
	const isPhone = isPhoneScale(scale);
	const isUnder = frame.widthPx - x < (isPhone ? 70 : BESIDE_PX);
	const anchor = isUnder ? 'middle' : 'start';
	const left = isUnder ? x + 4 : x + (isPhone ? 17 : 30);
	const top = isUnder ? y + halfHeightPx + 30 : y;
	const nameStyle: TextStyle = { ...label(13, isPhone ? 0 : 0.2), anchor };
	const lines = [
		setText(isPhone ? words.name : words.name.toUpperCase(), left, top - 10, nameStyle)
	];
	if (!isPhone && isAboutStudents(view)) {
		const end = words.end ?? null;
		const style = valueStyle(view.focus, { end, quality: words.quality }, 24);
		const caption: TextStyle = { face: 'sans', sizePx: 12, color: 'text-2', anchor, haloPx: 3 };
		// under the flow target words are as wide to the right as to the left
		const shifted = (line: string, lineStyle: TextStyle) =>
			left -
			(isUnder ? Math.max(0, left + widthOf(line, lineStyle) / 2 + EDGE_PX - frame.widthPx) : 0);
		if (words.text)
			lines.push(setText(words.text, shifted(words.text, style), top + 15, { ...style, anchor }));
		const roomPx = isUnder ? Infinity : frame.widthPx - left - CAPTION_EDGE_PX;
		const captions = words.captions.flatMap((line) => wrapText(line, roomPx, caption));
		captions.forEach((line, index) => {
			const y = top + (words.text ? 33 : 10) + index * 15;
			lines.push(setText(line, shifted(line, caption), y, caption));
		});
	}
	return lines.join('');
}

/** Names and figures of the countries, and the host's beyond the flow target. */
export function paintLabels(view: ViewState, frame: MapFrame, scale: MarkScale): string {
	const isPhone = isPhoneScale(scale);
	const blocks = staticMap.staticLabels(view, frame, scale);
	return [
		...blocks.map((block) => paintLabel(block, view, isPhone)),
		paintHost(view, frame, scale)
	].join('');
}
