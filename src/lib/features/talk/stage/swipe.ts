/** Shorter or steeper movements are not swipes. */
const LEAST_PX = 60;
const STEEPEST = 0.6;

/**
 * Whether a movement turns a page: to the left forward, to the right back.
 * @returns null for a tap or a scroll
 */
export function findSwipe(
	[fromX, fromY]: readonly [number, number],
	[toX, toY]: readonly [number, number]
): 1 | -1 | null {
	const [dx, dy] = [toX - fromX, toY - fromY];
	if (Math.abs(dx) < LEAST_PX || Math.abs(dy) > Math.abs(dx) * STEEPEST) return null;
	return dx < 0 ? 1 : -1;
}

/**
 * Handlers that turn pages by swipes with one finger.
 * @param isPage whether a target is part of the page; over the map a finger moves the map
 */
export function swipes(isPage: (target: Element | null) => boolean, turn: (by: 1 | -1) => void) {
	let from: readonly [number, number] | null = null;
	return {
		ontouchstart({ target, touches: [finger, second] }: TouchEvent): void {
			const isSwipe = finger && !second && isPage(target as Element | null);
			from = isSwipe ? [finger.clientX, finger.clientY] : null;
		},
		ontouchend({ changedTouches: [finger] }: TouchEvent): void {
			const by = finger && from && findSwipe(from, [finger.clientX, finger.clientY]);
			from = null;
			if (by) turn(by);
		}
	};
}
