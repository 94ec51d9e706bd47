/** Design: the marks of a year step move for half a second, then rest. */
export const YEAR_MOVE_SECONDS = 0.5;

/** Easing of this move: fast at first, slow at the end. */
export const easeMove = (share: number): number => 1 - (1 - Math.min(1, Math.max(0, share))) ** 3;
