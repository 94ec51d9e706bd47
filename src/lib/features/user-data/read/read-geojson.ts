import type { Geometry, Position } from 'geojson';
import { geoArea, geoCentroid, geoContains, geoInterpolate, geoDistance } from 'd3-geo';
import { UnreadableFile, type ReadNote } from './raw-table';

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosition = (value: unknown): value is Position =>
	Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';

/** The middle of a line, by its length. */
function findMiddle(line: readonly Position[]): Position | null {
	const at = (index: number) => line[index] as [number, number];
	const parts = line.slice(1).map((_, index) => geoDistance(at(index), at(index + 1)));
	let left = parts.reduce((sum, part) => sum + part, 0) / 2;
	for (const [index, part] of parts.entries()) {
		if (left <= part)
			return part === 0 ? at(index) : geoInterpolate(at(index), at(index + 1))(left / part);
		left -= part;
	}
	return line[0] ?? null;
}

/** The longest line, or the largest area, of several. */
const pickLargest = <T>(parts: readonly T[], measure: (part: T) => number): T | null =>
	parts.reduce<T | null>(
		(best, part) => (best && measure(best) >= measure(part) ? best : part),
		null
	);

const measureLine = (line: readonly Position[]) =>
	line
		.slice(1)
		.reduce(
			(sum, to, index) =>
				sum + geoDistance(line[index] as [number, number], to as [number, number]),
			0
		);

/** A ring in either direction is the smaller of the two areas that it parts. */
const measureArea = (coordinates: Position[][]) => {
	const area = geoArea({ type: 'Polygon', coordinates });
	return Math.min(area, 4 * Math.PI - area);
};

/** A point within an area: its centre, or a vertex if it is curved around its centre. */
function findCentre(coordinates: Position[][]): Position | null {
	const first = coordinates[0]?.[0];
	if (!first) return null;
	const area = geoArea({ type: 'Polygon', coordinates });
	const rings = area > 2 * Math.PI ? coordinates.map((ring) => [...ring].reverse()) : coordinates;
	const shape = { type: 'Polygon' as const, coordinates: rings };
	const centre = geoCentroid(shape);
	return geoContains(shape, centre) ? centre : first;
}

/** Where a shape is named; null for an empty one. */
function findPoint(geometry: Geometry): Position | null {
	switch (geometry.type) {
		case 'Point':
			return isPosition(geometry.coordinates) ? geometry.coordinates : null;
		case 'MultiPoint':
			return geometry.coordinates[0] ?? null;
		case 'LineString':
			return findMiddle(geometry.coordinates);
		case 'MultiLineString': {
			const line = pickLargest(geometry.coordinates, measureLine);
			return line && findMiddle(line);
		}
		case 'Polygon':
			return findCentre(geometry.coordinates);
		case 'MultiPolygon': {
			const area = pickLargest(geometry.coordinates, measureArea);
			return area && findCentre(area);
		}
		default:
			return null;
	}
}

const round = (degree: number) => Math.round(degree * 1e5) / 1e5;

/** The features of GeoJSON as objects with `longitude` and `latitude`. @throws UnreadableFile */
export function readFeatures(features: readonly unknown[]): {
	objects: JsonObject[];
	notes: ReadNote[];
} {
	let centres = 0;
	const objects = features.flatMap((feature) => {
		if (!isObject(feature) || !isObject(feature.geometry)) return [];
		const geometry = feature.geometry as unknown as Geometry;
		let at: Position | null;
		try {
			at = findPoint(geometry);
		} catch {
			return [];
		}
		if (!at || !at.slice(0, 2).every(Number.isFinite)) return [];
		const isPoint = geometry.type === 'Point';
		if (!isPoint) centres += 1;
		const [longitude, latitude] = isPoint ? at : at.map(round);
		const properties = isObject(feature.properties) ? feature.properties : {};
		return [{ ...properties, longitude, latitude }];
	});
	if (objects.length === 0) throw new UnreadableFile({ code: 'no-shapes' });
	const left = features.length - objects.length;
	return {
		objects,
		notes: [
			...(centres > 0 ? [{ code: 'shape-centres' as const, count: centres }] : []),
			...(left > 0 ? [{ code: 'shapes-left-out' as const, count: left }] : [])
		]
	};
}
