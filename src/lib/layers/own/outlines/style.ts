/** Opacity of an area whose mark says the amount. */
export const AREA_TINT = 0.16;
export const LINE_PX = 2.6;
/** Of areas, and of lines without a figure. */
export const EDGE_PX = 1.2;
