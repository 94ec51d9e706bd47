import type { LonLat } from '../../src/lib/core/domain/geography';

const KM_PER_DEGREE = 111.195;
const EARTH_RADIUS_KM = 6371;
const RADIANS_PER_DEGREE = Math.PI / 180;

/** Great-circle distance. */
export function measureDistanceKm(a: LonLat, b: LonLat): number {
	const [lat1, lat2] = [a[1] * RADIANS_PER_DEGREE, b[1] * RADIANS_PER_DEGREE];
	const halfLat = (lat2 - lat1) / 2;
	const halfLon = ((b[0] - a[0]) * RADIANS_PER_DEGREE) / 2;
	const chord = Math.sin(halfLat) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin(halfLon) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
}

/** Length of a line from point to point. */
export const measureLengthKm = (points: readonly LonLat[]): number =>
	points.slice(1).reduce((sum, point, index) => sum + measureDistanceKm(points[index]!, point), 0);

/** A place as a point on a globe of radius 1. */
export type Vector = readonly [x: number, y: number, z: number];

export function toVector([lon, lat]: LonLat): Vector {
	const [east, north] = [lon * RADIANS_PER_DEGREE, lat * RADIANS_PER_DEGREE];
	return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

const multiply = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0]
];

const measureChordKm = (a: Vector, b: Vector): number =>
	2 *
	EARTH_RADIUS_KM *
	Math.asin(Math.min(1, Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) / 2));

/** About 6 cm: of shorter arcs, rounding decides the direction. */
const LEAST_ARC_RADIANS = 1e-8;

/** Distance from a point, near or far, to the great circle's arc between two others. */
export function measureDistanceToArcKm(point: Vector, from: Vector, to: Vector): number {
	const normal = cross(from, to);
	const isBeside =
		multiply(cross(normal, from), point) >= 0 && multiply(cross(to, normal), point) >= 0;
	const size = Math.hypot(...normal);
	if (!isBeside || size < LEAST_ARC_RADIANS)
		return Math.min(measureChordKm(point, from), measureChordKm(point, to));
	return EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.abs(multiply(normal, point)) / size));
}

/**
 * Where along a short straight line the point nearest to another is, from 0 to 1, and how far away: on
 * the tangent plane at the other.
 */
export function findNearestOnLine(
	point: LonLat,
	from: LonLat,
	to: LonLat
): { share: number; km: number } {
	const lonScale = Math.cos(point[1] * RADIANS_PER_DEGREE);
	const [ax, ay] = [(from[0] - point[0]) * lonScale, from[1] - point[1]];
	const [dx, dy] = [(to[0] - from[0]) * lonScale, to[1] - from[1]];
	const lengthSquared = dx * dx + dy * dy;
	const along = lengthSquared === 0 ? 0 : -(ax * dx + ay * dy) / lengthSquared;
	const share = Math.min(1, Math.max(0, along));
	return { share, km: Math.hypot(ax + share * dx, ay + share * dy) * KM_PER_DEGREE };
}

export const measureDistanceToLineKm = (point: LonLat, from: LonLat, to: LonLat): number =>
	findNearestOnLine(point, from, to).km;
