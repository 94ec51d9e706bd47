/** A rectangle in pixels from a map's upper left corner. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export function makeBoxAround(x: number, y: number, widthPx: number, heightPx: number): Box {
	const [halfWidth, halfHeight] = [widthPx / 2, heightPx / 2];
	return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** Whether two boxes share an area; touching sides do not count. */
export function overlaps(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function isWithin(box: Box, frame: Box): boolean {
	return (
		box.left >= frame.left &&
		box.top >= frame.top &&
		box.right <= frame.right &&
		box.bottom <= frame.bottom
	);
}

/** A box enlarged on all sides; negative values shrink it. */
export function growBox({ left, top, right, bottom }: Box, px: number): Box {
	return { left: left - px, top: top - px, right: right + px, bottom: bottom + px };
}

export function moveBox({ left, top, right, bottom }: Box, x: number, y: number): Box {
	return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** The smallest box around two. */
export function joinBoxes(a: Box, b: Box): Box {
	return {
		left: Math.min(a.left, b.left),
		top: Math.min(a.top, b.top),
		right: Math.max(a.right, b.right),
		bottom: Math.max(a.bottom, b.bottom)
	};
}

/** Pixels between a point and a box. */
export const measureGapPx = (
	{ left, right, top, bottom }: Box,
	[x, y]: readonly [number, number]
): number => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
