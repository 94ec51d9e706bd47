import { projectPixel, type Route } from '../arrows';
import { makeBoxAround, type Box } from '../box';
import type { Place } from '../spread-marks';

/** Boxes along a flow, close enough that no text fits between them. */
const STEPS = 28;

/** A flow of a width as a row of boxes. */
export function listFlowBoxes({ start, end, bow }: Route, widthPx: number, place: Place): Box[] {
	const [x, y] = projectPixel(start, place);
	const [endX, endY] = projectPixel(end, place);
	const [dx, dy] = [endX - x, endY - y];
	return Array.from({ length: STEPS - 1 }, (_, index) => {
		const share = (index + 1) / STEPS;
		// y points south, so left of the direction is (dy, -dx)
		const bend = 4 * bow * share * (1 - share);
		const side = widthPx + 4;
		return makeBoxAround(x + dx * share + dy * bend, y + dy * share - dx * bend, side, side);
	});
}
