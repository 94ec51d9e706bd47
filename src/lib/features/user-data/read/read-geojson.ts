import { listOutline } from './outline';
import { packOutline } from './pack-outline';
import { LIMITS, UnreadableFile, type ReadNote } from './raw-table';
import { findShapePoint } from './shape-point';
import { checkShape } from './shape-text';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A shape stays recognisable. */
const LEAST_VERTICES = 100;

/**
 * The features of GeoJSON as objects with `longitude` and `latitude`, and the outline of a line or an
 * area as `geometry`. @throws UnreadableFile
 */
export function readFeatures(features: readonly unknown[]): {
	objects: JsonObject[];
	notes: ReadNote[];
} {
	// of thousands of shapes, each is small on a map
	const each = Math.floor(LIMITS.allVertices / features.length);
	const most = Math.min(LIMITS.shapeVertices, Math.max(LEAST_VERTICES, each));
	let outlines = 0;
	let thinned = 0;
	const objects = features.flatMap((feature) => {
		const shape = isObject(feature) ? checkShape(feature.geometry) : null;
		const at = shape && findShapePoint(shape);
		if (!at || !at.every(Number.isFinite)) return [];
		const { properties } = feature as JsonObject;
		const [longitude, latitude] = at;
		const object = { ...(isObject(properties) ? properties : {}), longitude, latitude };
		const outline = listOutline(shape);
		if (!outline) return [object];
		const { text, isThinned } = packOutline(outline, most);
		if (text === null) return [object];
		outlines += 1;
		if (isThinned) thinned += 1;
		return [{ ...object, geometry: text }];
	});
	if (objects.length === 0) throw new UnreadableFile({ code: 'no-shapes' });
	const left = features.length - objects.length;
	const notes: ReadNote[] = [
		...(outlines > 0 ? [{ code: 'outlines' as const, count: outlines }] : []),
		...(thinned > 0 ? [{ code: 'outlines-thinned' as const, count: thinned, most }] : []),
		...(left > 0 ? [{ code: 'shapes-left-out' as const, count: left }] : [])
	];
	return { objects, notes };
}
