import { cross, range } from 'd3-array';
import { mercator, type LonLat } from '../core/domain/geography';
import { memoizeBy } from '../core/domain/memoize';

/** Width in px of the whole world at zoom 0. */
const WORLD_PX = 512;
/** Marks are placed again at each of these steps, so that dragging a map is cheap. */
const STEPS_PER_ZOOM = 4;
const GRID_PX = 3;

/** Pixels right and down from a place. */
export type Shift = readonly [right: number, down: number];
export type Pixel = readonly [x: number, y: number];
/** From a place to pixels from a map's corner. */
export type Place = (lonLat: LonLat) => Pixel;

/** Offsets in the order in which they are tried: nearest first. */
export const limitShifts = memoizeBy(String, (reachPx: number): readonly Shift[] => {
	const steps = range(-reachPx, reachPx + 1, GRID_PX);
	return cross(steps, steps).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
});

export const getZoomStep = (zoom: number): number => Math.floor(zoom * STEPS_PER_ZOOM);

/** Width in px of the whole world at a step of the zoom. */
export const projectAtStep = (zoomStep: number): number =>
	WORLD_PX * 2 ** (zoomStep / STEPS_PER_ZOOM);

export function projectWorldPixel(lonLat: LonLat, worldPx: number): Pixel {
	const [x, y] = mercator(lonLat);
	return [x * worldPx, y * worldPx];
}

/** A mark nearer than this to its place needs no line. */
const LEADER_LEAST_PX = 6;

/** True for a mark that needs a line to its place. */
export const isLed = (shift: Shift): boolean => Math.hypot(...shift) > LEADER_LEAST_PX;
