import type { Drawn } from '../drawn';
import type { MarkDrawing, MarkPath } from '../../layers/svg/mark-shapes';
import { setText } from './set-text';
import { group, path } from './svg-element';

const paintShape = (shape: MarkPath) =>
	path(shape.d, {
		opacity: shape.opacity,
		fill: shape.fill ?? 'none',
		'fill-opacity': shape.fillOpacity,
		stroke: shape.stroke,
		'stroke-width': shape.strokeWidth,
		'stroke-dasharray': shape.dash,
		'stroke-linecap': shape.cap
	});

/** A mark of the legend, its middle or its left end at (0, 0). */
export const paintMark = ({ paths }: MarkDrawing): string => paths.map(paintShape).join('');

/** A mark that moves with the year is a separate group, under its key in every year. */
function paintMoving(shape: MarkPath): string {
	const { moves, parts = moves ? [{ d: shape.d, moves }] : [] } = shape;
	if (parts.length === 0) return paintShape(shape);
	const paintPart = ({ d, moves: { key, at } }: (typeof parts)[number]) =>
		group({ 'data-moves': key, 'data-at': at?.join(' ') }, paintShape({ ...shape, d }));
	return parts.map(paintPart).join('');
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
