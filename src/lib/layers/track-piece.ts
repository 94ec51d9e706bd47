import { mercator, type LonLat } from '../core/domain/geography';

/** A straight piece of a line, as the live map draws it. */
export interface TrackPiece {
	/** In the time table. */
	row: number;
	from: LonLat;
	to: LonLat;
	/** The points before and after, for mitred corners; at an end of the line, the piece's own. */
	before: LonLat;
	after: LonLat;
	/** Of both ends along the line: see `measurePiece`. */
	distances: [number, number];
}

/** deck.gl's common units across the world. */
const WORLD = 512;

/** The length of a piece in deck.gl's common units. */
export function measurePiece(from: LonLat, to: LonLat): number {
	const [[fromX, fromY], [toX, toY]] = [mercator(from), mercator(to)];
	return Math.hypot(toX - fromX, toY - fromY) * WORLD;
}
