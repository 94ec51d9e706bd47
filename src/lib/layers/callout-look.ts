/** A ring round a place that a step of a talk points at, and its name beside it; pixels at 1×. */
export const CALLOUT_RADIUS_PX = 11;
export const CALLOUT_TEXT_PX = 16;
export const CALLOUT_GAP_PX = 8;
