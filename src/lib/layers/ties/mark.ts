import type { MarkId } from '../model';
import { drawCircleOutline, type MarkDrawing } from '../svg/mark-shapes';
import { getTieStroke, isTieForm, TIE_DOT_PX, TIE_WIDTHS_PX } from './line-style';

const HEIGHT_PX = 12;

/** A tie in a legend: its dot, and a line of its kind or of how it is known. */
export function drawLegendMark(mark: MarkId, { width = 34 }: { width?: number }): MarkDrawing {
	const form = mark.slice('ties-'.length);
	const hue = 'var(--tie)';
	const line = {
		d: `M${TIE_DOT_PX} 0H${width - 1}`,
		stroke: hue,
		strokeWidth: TIE_WIDTHS_PX[form === 'other' ? form : 'twinning'],
		...(isTieForm(form) && getTieStroke(form))
	};
	const dot = { d: drawCircleOutline(TIE_DOT_PX, TIE_DOT_PX, 0), fill: hue };
	return { x: 0, y: -HEIGHT_PX / 2, width, height: HEIGHT_PX, paths: [line, dot] };
}
