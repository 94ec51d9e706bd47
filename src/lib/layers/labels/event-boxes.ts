import type { LonLat } from '../../core/domain/geography';
import { EVENT_RADIUS_PX, EVENT_TEXT_PX, EVENT_UNDER_PX } from '../event-look';
import type { EventPlace } from '../selected-event';
import { boxAround, type Box } from './box';
import { lineWidthPx } from './name-styles';

/** Over and under the letters of a name, and before and after them. */
const AROUND_PX = 4;

/** The ring of the selected event and its name: no other word is written there. */
export function eventBoxes(
	event: EventPlace | null,
	place: (lonLat: LonLat) => readonly [x: number, y: number]
): Box[] {
	if (!event) return [];
	const [x, y] = place(event.lonLat);
	const side = 2 * EVENT_RADIUS_PX + 4;
	const widthPx = lineWidthPx(event.place, { face: 'sans-bold', sizePx: EVENT_TEXT_PX });
	return [
		boxAround(x, y, side, side),
		boxAround(x, y + EVENT_UNDER_PX, widthPx + 2 * AROUND_PX, EVENT_TEXT_PX + 2 * AROUND_PX)
	];
}
