/** The ring round the place of what is selected, and its name under it; pixels, as `place-mark.css`. */
export const MARKED_RADIUS_PX = 12;
export const MARKED_TEXT_PX = 12.3;
/** From the middle of the ring to that of the name. */
export const MARKED_UNDER_PX = 26;
