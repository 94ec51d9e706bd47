import type { Position } from 'geojson';
import { geoArea, geoCentroid, geoContains, geoDistance, geoInterpolate } from 'd3-geo';
import type { Shape } from './shape-text';

const getPlace = (position: Position | undefined) => position as [number, number];

const measureLine = (line: readonly Position[]) =>
	line
		.slice(1)
		.reduce((sum, to, index) => sum + geoDistance(getPlace(line[index]), getPlace(to)), 0);

/** The middle of a line, by its length. */
function findMiddle(line: readonly Position[]): Position | null {
	let left = measureLine(line) / 2;
	for (const [index, to] of line.slice(1).entries()) {
		const [from, end] = [getPlace(line[index]), getPlace(to)];
		const part = geoDistance(from, end);
		if (left <= part) return part === 0 ? from : geoInterpolate(from, end)(left / part);
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

const round = (degree: number) => Math.round(degree * 1e5) / 1e5;

/** Where a shape has its mark and name, as longitude and latitude; null for an empty one. */
export function findShapePoint(shape: Shape): [number, number] | null {
	if (shape.type === 'Point') return getPlace(shape.coordinates);
	const at = findWithin(shape);
	return at && [round(at[0]!), round(at[1]!)];
}

function findWithin(shape: Exclude<Shape, { type: 'Point' }>): Position | null {
	switch (shape.type) {
		case 'MultiPoint':
			return shape.coordinates[0] ?? null;
		case 'LineString':
			return findMiddle(shape.coordinates);
		case 'MultiLineString': {
			const line = pickLargest(shape.coordinates, measureLine);
			return line && findMiddle(line);
		}
		case 'Polygon':
			return findCentre(shape.coordinates);
		case 'MultiPolygon': {
			const area = pickLargest(shape.coordinates, measureArea);
			return area && findCentre(area);
		}
	}
}
