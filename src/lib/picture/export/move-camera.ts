/** Moves from one picture of a talk to the next: the camera over the map, everything else fades. */
import type { ImageSize } from '../image/image-input';

/** Where a picture has its map, and two places on it, in units of the picture. */
export interface MapPlace {
	box: { left: number; top: number; width: number; height: number };
	anchors: readonly [x1: number, y1: number, x2: number, y2: number];
}

/** From a point of a picture to one of the canvas: larger by a factor, then shifted. */
export interface Shift {
	factor: number;
	right: number;
	down: number;
}

/** Slow at both ends. */
const ease = (share: number): number => share * share * (3 - 2 * share);

const MARKED = /<g data-map="([^"]*)"/;

/** The map in the markup of a film's picture, as `layouts/wide.ts` writes it; null without one. */
export function readMapPlace(svg: string): MapPlace | null {
	const numbers = MARKED.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
	const [left, top, width, height, x1, y1, x2, y2] = numbers;
	if (y2 === undefined || numbers.some(Number.isNaN)) return null;
	return {
		box: { left: left!, top: top!, width: width!, height: height! },
		anchors: [x1!, y1!, x2!, y2]
	};
}

/** How the map of one picture lies on that of another. */
function findShift(from: MapPlace, to: MapPlace): Shift {
	const [ax, ay, bx, by] = from.anchors;
	const [cx, cy, dx, dy] = to.anchors;
	const factor = Math.hypot(dx - cx, dy - cy) / Math.hypot(bx - ax, by - ay);
	return { factor, right: cx - factor * ax, down: cy - factor * ay };
}

/** Smaller changes are a shift alone: their fixed point is too far away. */
const LEAST_CHANGE = 1e-3;

/**
 * Where both maps are at a share of the way from one to the other.
 * @returns the shift of the first and of the second picture
 */
export function moveCamera(from: MapPlace, to: MapPlace, share: number): [Shift, Shift] {
	const { factor, right, down } = findShift(from, to);
	const eased = ease(share);
	const grown = factor ** eased;
	// the camera comes nearer along a straight line if it grows around the point that stays
	const part = Math.abs(factor - 1) < LEAST_CHANGE ? eased : (grown - 1) / (factor - 1);
	const first = { factor: grown, right: right * part, down: down * part };
	const second = {
		factor: grown / factor,
		right: first.right - (grown / factor) * right,
		down: first.down - (grown / factor) * down
	};
	return [first, second];
}

/** A copy of a canvas, to draw from while the canvas changes. */
export function copyCanvas(canvas: HTMLCanvasElement): HTMLCanvasElement {
	const copy = document.createElement('canvas');
	Object.assign(copy, { width: canvas.width, height: canvas.height });
	copy.getContext('2d', { alpha: false })?.drawImage(canvas, 0, 0);
	return copy;
}

/**
 * Draws a moment between two pictures.
 * @param maps of both; null fades all
 * @param units size of the pictures in their own units
 */
export function drawMoment(
	canvas: HTMLCanvasElement,
	[before, after]: readonly [HTMLCanvasElement, HTMLCanvasElement],
	maps: readonly [MapPlace, MapPlace] | null,
	units: ImageSize,
	share: number
): void {
	const context = canvas.getContext('2d', { alpha: false });
	if (!context) return;
	const { width, height } = canvas;
	const alpha = ease(share);
	const draw = (picture: HTMLCanvasElement, opacity: number) => {
		context.globalAlpha = opacity;
		context.drawImage(picture, 0, 0, width, height);
	};
	context.save();
	draw(before, 1);
	draw(after, alpha);
	if (maps) {
		const scale = width / units.width;
		const { left, top, width: wide } = maps[1].box;
		const high = Math.min(maps[0].box.height, maps[1].box.height);
		context.beginPath();
		context.rect(left * scale, top * scale, wide * scale, high * scale);
		context.clip();
		const shifts = moveCamera(...maps, share);
		for (const [index, picture] of [before, after].entries()) {
			const { factor, right, down } = shifts[index]!;
			context.setTransform(factor, 0, 0, factor, right * scale, down * scale);
			draw(picture, index === 0 ? 1 : alpha);
		}
	}
	context.restore();
}
