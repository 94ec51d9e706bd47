/** The ring round the place of the selected event, and its name under it; pixels, as `event-mark.css`. */
export const EVENT_RADIUS_PX = 12;
export const EVENT_TEXT_PX = 12.3;
/** From the middle of the ring to that of the name. */
export const EVENT_UNDER_PX = 26;
