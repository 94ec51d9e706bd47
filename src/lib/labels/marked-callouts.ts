import type { Callout } from '../core/domain/callout';
import type { ViewState } from '../core/domain/view-state';
import type { Selection } from '../core/domain/layers';
import { findCoreMarkedPlace, shiftMarked } from '../layers/marked-place';
import type { MarkScale } from '../layers/model';
import type { Place, Shift } from '../layers/spread-marks';

/** Degrees between two places of the equator, by which a map's zoom is measured. */
const QUARTER = 90;

/** MapLibre's zoom of a map, from where it puts places. */
function measureZoom(place: Place): number {
	const [[westX, westY], [eastX, eastY]] = [place([0, 0]), place([QUARTER, 0])];
	return Math.log2((Math.hypot(eastX - westX, eastY - westY) * 360) / QUARTER / 512);
}

/**
 * Where a map puts callouts: one of an item is at the item's mark, which may be drawn beside its place.
 * @param callouts with a `mark` are moved; all other places stay
 */
export function placeAtMarks(
	place: Place,
	callouts: readonly Callout[],
	view: ViewState,
	scale: MarkScale
): Place {
	const marked = callouts.filter(({ mark }) => mark !== undefined);
	if (marked.length === 0) return place;
	const zoom = measureZoom(place);
	const shifts = new Map<Callout['lonLat'], Shift>();
	for (const { lonLat, mark } of marked) {
		const [kind, id = ''] = mark!.split(':');
		const found = findCoreMarkedPlace({ kind: kind as Selection['kind'], id });
		if (found) shifts.set(lonLat, shiftMarked(found, { view, zoom, scale }).shift);
	}
	return (lonLat) => {
		const [x, y] = place(lonLat);
		const [right, down] = shifts.get(lonLat as Callout['lonLat']) ?? [0, 0];
		return [x + right, y + down];
	};
}
