import type { Drawn } from '../drawn';
import type { MarkDrawing, MarkPath } from '../mark-shapes';
import { RIBBON_FADE_ID } from '../ribbon-fade';
import { setText } from './set-text';
import { group, path } from './svg-element';

const paintShape = (shape: MarkPath) =>
	path(shape.d, {
		opacity: shape.opacity,
		fill: shape.fades ? `url(#${RIBBON_FADE_ID})` : (shape.fill ?? 'none'),
		'fill-opacity': shape.fillOpacity,
		stroke: shape.stroke,
		'stroke-width': shape.strokeWidth,
		'stroke-dasharray': shape.dash,
		'stroke-linecap': shape.cap
	});

/** A mark of the legend, its middle or its left end at (0, 0). */
export const paintMark = ({ paths }: MarkDrawing): string => paths.map(paintShape).join('');

/** What a map draws, as text. */
export function paintDrawn(drawing: readonly Drawn[]): string {
	return drawing
		.map(({ opacity, join, shapes = [], words = [] }) => {
			const inside = [
				...shapes.map(paintShape),
				...words.map(({ text, x, y, style }) => setText(text, x, y, style))
			];
			return inside.length === 0 ? '' : group({ opacity, 'stroke-linejoin': join }, ...inside);
		})
		.join('');
}
