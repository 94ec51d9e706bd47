import type { Drawn } from '../drawn';
import type { MarkDrawing, MarkPath } from '../mark-shapes';
import { RIBBON_FADE_ID } from '../ribbon-fade';
import { setText } from './set-text';
import { group, moving, path } from './svg-element';

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

/** A path of a moving mark is a separate group. */
function paintMoving(shape: MarkPath): string {
	const { moves, parts = moves ? [{ d: shape.d, moves }] : [] } = shape;
	if (parts.length === 0) return paintShape(shape);
	return parts.map(({ d, moves: own }) => moving(own, paintShape({ ...shape, d }))).join('');
}

/** The drawing of a map as SVG markup. @param isFilm moving parts are marked */
export function paintDrawn(drawing: readonly Drawn[], isFilm = false): string {
	const paint = isFilm ? paintMoving : paintShape;
	return drawing
		.map(({ opacity, join, shapes = [], words = [] }) => {
			const inside = [
				...shapes.map(paint),
				...words.map(({ text, x, y, style }) => setText(text, x, y, style))
			];
			return inside.length === 0 ? '' : group({ opacity, 'stroke-linejoin': join }, ...inside);
		})
		.join('');
}
