import type { LonLat } from '../../core/domain/geography';
import { MARKED_RADIUS_PX, MARKED_TEXT_PX, MARKED_UNDER_PX } from '../marked-look';
import type { ShiftedPlace } from '../marked-place';
import { boxAround, type Box } from './box';
import { lineWidthPx } from './name-styles';

/** Over and under the letters of a name, and before and after them. */
const AROUND_PX = 4;

/** The ring of what is selected and its name: no other word is written there. */
export function markedBoxes(
	marked: ShiftedPlace | null,
	place: (lonLat: LonLat) => readonly [x: number, y: number]
): Box[] {
	if (!marked) return [];
	const [placeX, placeY] = place(marked.lonLat);
	const [x, y] = [placeX + marked.shift[0], placeY + marked.shift[1]];
	const side = 2 * MARKED_RADIUS_PX + 4;
	const widthPx = lineWidthPx(marked.name, { face: 'sans-bold', sizePx: MARKED_TEXT_PX });
	return [
		boxAround(x, y, side, side),
		boxAround(x, y + MARKED_UNDER_PX, widthPx + 2 * AROUND_PX, MARKED_TEXT_PX + 2 * AROUND_PX)
	];
}
