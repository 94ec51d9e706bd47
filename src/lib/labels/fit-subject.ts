import { inverseMercator, mercator, type LonLat } from '../core/domain/geography';
import { getViewLimits } from '../core/domain/view-limits';
import type { Box } from '../layers/box';
import { growBox, isWithin, moveBox, overlaps } from '../layers/box';
import type { Place } from '../layers/spread-marks';

/** A place that must be seen, with the mark or the words around it. */
export interface SeenPlace {
	lonLat: LonLat;
	/** Around the place, in pixels; one of them must be free. */
	boxes: readonly Box[];
}

interface Room {
	widthPx: number;
	heightPx: number;
	/** What lies over the map. */
	overlays: readonly Box[];
	/** Kept free along the edges. */
	marginPx: number;
	/** No nearer than this, however small the subject is. */
	mostZoom: number;
	/** What is beyond the ground may be in view: it fades to paper. */
	isOpen?: boolean | undefined;
}

/** The middle of a map and MapLibre's zoom. */
export interface Fit {
	center: LonLat;
	zoom: number;
}

/** MapLibre's world has 512 px at zoom 0. */
const WORLD_PX = 512;
const LEAST_ZOOM = 1;
const ZOOM_STEP = 0.05;
/** Positions tried per zoom, in each direction. */
const TRIES = 15;

/** From the middle of a range outwards. */
function listPositions(least: number, most: number): number[] {
	const middle = (least + most) / 2;
	return Array.from({ length: TRIES }, (_, index) => least + ((most - least) * index) / (TRIES - 1))
		.concat(middle)
		.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}

/** How far the map may be moved without showing what is beyond the ground. */
function getGroundRange(worldPx: number, { widthPx, heightPx, isOpen }: Room) {
	const anywhere = [-Infinity, Infinity] as const;
	if (isOpen) return { x: anywhere, y: anywhere };
	const [west, south, east, north] = getViewLimits(widthPx, heightPx);
	const [left, top] = mercator([west, north]).map((share) => share * worldPx) as [number, number];
	const [right, bottom] = mercator([east, south]).map((share) => share * worldPx) as [
		number,
		number
	];
	return {
		x: [widthPx - right, -left] as const,
		y: [heightPx - bottom, -top] as const
	};
}

/**
 * The nearest camera that shows every place of a subject inside a map and under nothing that lies over
 * it, as near the middle of the free part as it can be.
 * @param isGood whether words around the subject fit, too, given where the map puts places
 * @returns null if no camera can
 */
export function fitSubject(
	subject: readonly SeenPlace[],
	room: Room,
	isGood: (place: Place) => boolean = () => true
): Fit | null {
	if (subject.length === 0) return null;
	const { widthPx, heightPx, overlays, marginPx, mostZoom } = room;
	const frame = growBox({ left: 0, top: 0, right: widthPx, bottom: heightPx }, -marginPx);
	const shares = subject.map(({ lonLat }) => mercator(lonLat));
	for (let zoom = mostZoom; zoom >= LEAST_ZOOM; zoom -= ZOOM_STEP) {
		const worldPx = WORLD_PX * 2 ** zoom;
		const ground = getGroundRange(worldPx, room);
		const placed = subject.map(({ boxes }, index) => {
			const [x, y] = shares[index]!;
			return boxes.map((box) => moveBox(box, x * worldPx, y * worldPx));
		});
		// the least that each place needs, whichever of its boxes is free
		const sides = placed.map((boxes) => ({
			left: Math.max(...boxes.map(({ left }) => left)),
			right: Math.min(...boxes.map(({ right }) => right)),
			top: Math.max(...boxes.map(({ top }) => top)),
			bottom: Math.min(...boxes.map(({ bottom }) => bottom))
		}));
		const x = [
			Math.max(ground.x[0], frame.left - Math.min(...sides.map(({ left }) => left))),
			Math.min(ground.x[1], frame.right - Math.max(...sides.map(({ right }) => right)))
		] as const;
		const y = [
			Math.max(ground.y[0], frame.top - Math.min(...sides.map(({ top }) => top))),
			Math.min(ground.y[1], frame.bottom - Math.max(...sides.map(({ bottom }) => bottom)))
		] as const;
		if (x[0] > x[1] || y[0] > y[1]) continue;
		const [middleX, middleY] = [(x[0] + x[1]) / 2, (y[0] + y[1]) / 2];
		const moves = listPositions(...x)
			.flatMap((right) => listPositions(...y).map((down) => [right, down] as const))
			.sort(
				(a, b) =>
					Math.hypot(a[0] - middleX, a[1] - middleY) - Math.hypot(b[0] - middleX, b[1] - middleY)
			);
		for (const [right, down] of moves) {
			const isSeen = placed.every((boxes) =>
				boxes.some((box) => {
					const own = moveBox(box, right, down);
					return isWithin(own, frame) && !overlays.some((over) => overlaps(over, own));
				})
			);
			const place: Place = (lonLat) => {
				const [shareX, shareY] = mercator(lonLat);
				return [shareX * worldPx + right, shareY * worldPx + down];
			};
			if (!isSeen || !isGood(place)) continue;
			const center = inverseMercator([
				(widthPx / 2 - right) / worldPx,
				(heightPx / 2 - down) / worldPx
			]);
			return { center, zoom };
		}
	}
	return null;
}

/** Where a fitted map puts a place, in pixels from its upper left corner. */
export function placeInFit(
	{ center, zoom }: Fit,
	{ widthPx, heightPx }: Pick<Room, 'widthPx' | 'heightPx'>
): Place {
	const worldPx = WORLD_PX * 2 ** zoom;
	const [middleX, middleY] = mercator(center);
	return (lonLat) => {
		const [x, y] = mercator(lonLat);
		return [(x - middleX) * worldPx + widthPx / 2, (y - middleY) * worldPx + heightPx / 2];
	};
}
