import type { LonLat } from '../../../core/domain/geography';
import type { ShapeKind } from '../../../core/data/site-shapes';
import { measurePiece, type TrackPiece } from '../../track-piece';
import type { ShapeForm } from './select';

/** A piece of an outline or a line; its row is that of its form. */
export interface ShapePiece extends TrackPiece {
	form: ShapeForm;
}

/** The pieces of one path; the ends of a ring meet. */
function cutPath(path: readonly LonLat[], form: ShapeForm, row: number): ShapePiece[] {
	const isRing = form.shape.kind === 'area';
	let along = 0;
	return path.slice(1).map((to, index) => {
		const from = path[index]!;
		const start = along;
		along += measurePiece(from, to);
		return {
			...{ form, row, from, to },
			before: path[index - 1] ?? (isRing ? path.at(-2)! : from),
			after: path[index + 2] ?? (isRing ? path[1]! : to),
			distances: [start, along]
		};
	});
}

/** The outlines of areas, or the lines, of all forms. */
export const listPieces = (forms: readonly ShapeForm[], kind: ShapeKind): ShapePiece[] =>
	forms.flatMap((form, row) =>
		form.shape.kind === kind
			? form.shape.parts.flat().flatMap((path) => cutPath(path, form, row))
			: []
	);

/** A polygon of an area. */
export interface ShapeArea {
	form: ShapeForm;
	row: number;
	polygon: readonly (readonly LonLat[])[];
}

export const listAreas = (forms: readonly ShapeForm[]): ShapeArea[] =>
	forms.flatMap((form, row) =>
		form.shape.kind === 'area' ? form.shape.parts.map((polygon) => ({ form, row, polygon })) : []
	);
