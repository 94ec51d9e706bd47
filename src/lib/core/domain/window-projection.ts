import type { LonLat } from './geography';

/** Pixels of the window, right and down. */
export type WindowPoint = readonly [xPx: number, yPx: number];

/** Where a drawn map is in the window: what is drawn over it stays on its place. */
export interface WindowProjection {
	place(lonLat: LonLat): WindowPoint;
	/** The inverse of `place`. */
	lonLatAt(point: WindowPoint): LonLat;
	/** Moves the map by pixels and enlarges it about a point; a map that stands still has none. */
	move?(byPx: WindowPoint, zoomBy: number, about: WindowPoint): void;
	/** Calls a function with each move of the map, if it moves. @returns a function that ends it */
	follow?(onmove: () => void): () => void;
}
