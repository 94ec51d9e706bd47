import * as v from 'valibot';
import type { Geometry, Position } from 'geojson';

/** A place, a line or an area; collections of mixed shapes are none. */
export type Shape = Exclude<Geometry, { type: 'GeometryCollection' }>;
type ShapeType = Shape['type'];

const TYPES: Readonly<Record<string, ShapeType>> = {
	POINT: 'Point',
	MULTIPOINT: 'MultiPoint',
	LINESTRING: 'LineString',
	MULTILINESTRING: 'MultiLineString',
	POLYGON: 'Polygon',
	MULTIPOLYGON: 'MultiPolygon'
};

const degree = v.pipe(v.number(), v.finite());
const position = v.pipe(
	v.array(v.number()),
	v.minLength(2),
	v.check(([lon, lat]) => v.is(degree, lon) && v.is(degree, lat))
);
const line = v.array(position);
const polygon = v.array(line);
const shapeSchema = v.variant('type', [
	v.object({ type: v.literal('Point'), coordinates: position }),
	v.object({ type: v.literal('MultiPoint'), coordinates: line }),
	v.object({ type: v.literal('LineString'), coordinates: line }),
	v.object({ type: v.literal('MultiLineString'), coordinates: polygon }),
	v.object({ type: v.literal('Polygon'), coordinates: polygon }),
	v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) })
]);

/** A shape of GeoJSON; null for a collection and for anything else. */
export const checkShape = (value: unknown): Shape | null =>
	v.is(shapeSchema, value) ? value : null;

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

const WKT =
	/^\s*(?:SRID=\d+;)?\s*((?:MULTI)?(?:POINT|LINESTRING|POLYGON))\s*(?:ZM|Z|M)?\s*(\([\s\S]*\))\s*$/i;
/** Longitude, latitude, and perhaps a height and a measure. */
const WKT_POSITION = /([^\s,()]+)\s+([^\s,()]+)(?:\s+[^,()]+)?/g;

/** Whether a cell is probably a shape; cheap, for the first cells of a column. */
export const isShapeText = (text: string): boolean =>
	WKT.test(text) || /^\s*\{\s*"(?:type|coordinates)"\s*:/.test(text);

/**
 * The shape of a cell: WKT, as of PostGIS and GeoPandas, or GeoJSON. Null for any other text.
 * Coordinates are longitude and latitude in degrees.
 */
export function readShape(text: string): Shape | null {
	if (text.trimStart().startsWith('{')) return checkShape(parseJson(text));
	const [, word = '', body = ''] = WKT.exec(text) ?? [];
	const type = TYPES[word.toUpperCase()];
	if (!type) return null;
	const listed = body
		.replace(WKT_POSITION, (_, lon: string, lat: string) =>
			JSON.stringify([Number(lon), Number(lat)])
		)
		.replaceAll('(', '[')
		.replaceAll(')', ']');
	const coordinates = parseJson(listed);
	if (!Array.isArray(coordinates)) return null;
	if (type === 'Point') return checkShape({ type, coordinates: coordinates[0] as unknown });
	// each place of several may have brackets of its own
	const isBracketed = type === 'MultiPoint' && Array.isArray((coordinates[0] as unknown[])?.[0]);
	return checkShape({ type, coordinates: isBracketed ? coordinates.flat() : coordinates });
}

const formatPosition = ([lon = 0, lat = 0]: Position) => `${lon} ${lat}`;
const formatLine = (all: readonly Position[]) => `(${all.map(formatPosition).join(',')})`;
const formatPolygon = (rings: readonly Position[][]) => `(${rings.map(formatLine).join(',')})`;

/** A shape as WKT. */
export function formatShape(shape: Shape): string {
	const word = shape.type.toUpperCase();
	switch (shape.type) {
		case 'Point':
			return `${word}(${formatPosition(shape.coordinates)})`;
		case 'MultiPoint':
		case 'LineString':
			return word + formatLine(shape.coordinates);
		case 'MultiLineString':
		case 'Polygon':
			return word + formatPolygon(shape.coordinates);
		case 'MultiPolygon':
			return `${word}(${shape.coordinates.map(formatPolygon).join(',')})`;
	}
}
