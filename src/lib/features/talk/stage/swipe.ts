/** A finger that went less far, or more up than aside, meant something else. */
const LEAST_PX = 60;
const STEEPEST = 0.6;

/**
 * Whether a finger that went from one place to another turns a page: on to the left, back to the right.
 * @returns null for a tap, a scroll or a slip
 */
export function swipeOf(
	[fromX, fromY]: readonly [number, number],
	[toX, toY]: readonly [number, number]
): 1 | -1 | null {
	const [dx, dy] = [toX - fromX, toY - fromY];
	if (Math.abs(dx) < LEAST_PX || Math.abs(dy) > Math.abs(dx) * STEEPEST) return null;
	return dx < 0 ? 1 : -1;
}
