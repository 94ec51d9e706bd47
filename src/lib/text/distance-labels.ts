/** Distances to corridors in words, for lists and cards. */
import { m } from '#messages';
import {
	corridorDistances,
	findNearest,
	getNear,
	type Nearest,
	type NearView
} from '../core/data/corridor-distances';
import { parseNear } from '../core/domain/near-filter';
import { NEAR_LINES } from './near-labels';
import { formatCount } from './numbers';

/** Courses and places that are known within 3 km need no `about`; limits are rounded outwards. */
const MOST_OFF_KM = 4.5;

const formatKm = (km: number) => formatCount(Math.round(km));

/** `12 km`, `about 12 km (2 to 22 km)`, `0 to 12 km`. */
export function describeDistance({ km, leastKm, greatestKm }: Nearest): string {
	const isKnown = Math.max(greatestKm - km, km - leastKm) <= MOST_OFF_KM;
	if (isKnown)
		return km < 1 ? m.near_row_distance_short() : m.near_row_distance({ km: formatKm(km) });
	const range = {
		least: formatCount(Math.floor(leastKm)),
		greatest: formatCount(Math.ceil(greatestKm))
	};
	return km < 0.5
		? m.near_row_distance_range(range)
		: m.near_row_distance_about({ km: formatKm(km), ...range });
}

/** A row's distance in a list, where the filter is on; else empty. */
export function describeNearRow(view: NearView & { year: number }, id: string): string {
	const near = getNear(view);
	if (near === null) return '';
	const { mode } = parseNear(near)!;
	const nearest = findNearest(corridorDistances.get(), id, mode, view.year);
	if (nearest === undefined) return m.near_row_item_unplaced();
	if (nearest === null) return m.near_row_item_none({ year: view.year });
	return m.near_row_item({ distance: describeDistance(nearest), line: NEAR_LINES[nearest.mode] });
}
