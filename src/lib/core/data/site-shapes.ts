import { mercator, type LonLat } from '../domain/geography';
import { decodePath } from './path-steps';

/** The outlines and lines of project sites and of financed works, as the built file has them. */
export interface ShapeTable {
	/** Of the shapes, with the credit that each asks for. */
	licence: string;
	partsPerDegree: number;
	shapes: readonly BuiltShape[];
}

/** Ids of the rows that one shape belongs to: all of them are drawn by it. */
export interface ShapeRows {
	finance: readonly string[];
	projects: readonly string[];
}

export type ShapeKind = 'area' | 'line';

interface BuiltShape extends ShapeRows {
	kind: ShapeKind;
	/** Polygons of rings, or lines of one path each; a path is a flat list of steps, the first from 0, 0. */
	parts: readonly (readonly (readonly number[])[])[];
}

/** A work as it lies on the ground. */
export interface SiteShape extends ShapeRows {
	kind: ShapeKind;
	/** Polygons of rings, or lines of one path each. */
	parts: readonly (readonly (readonly LonLat[])[])[];
	/** The longer side of its box, on a map of the world that is 1 wide. */
	size: number;
}

/** All shapes, and the terms on which they may be copied. */
export interface SiteShapes {
	licence: string;
	shapes: readonly SiteShape[];
}

function measureSize(points: readonly LonLat[]): number {
	const places = points.map(mercator);
	const sides = [0, 1].map((axis) => {
		const values = places.map((place) => place[axis]!);
		return Math.max(...values) - Math.min(...values);
	});
	return Math.max(...sides);
}

/** The shapes of the built file. */
export function decodeShapes({ licence, partsPerDegree, shapes }: ShapeTable): SiteShapes {
	return {
		licence,
		shapes: shapes.map(({ finance, projects, kind, parts }) => {
			const places = parts.map((part) => part.map((steps) => decodePath(steps, partsPerDegree)));
			return { finance, projects, kind, parts: places, size: measureSize(places.flat(2)) };
		})
	};
}
