/** Distances to corridors in words. */
import { m } from '#messages';
import {
	corridorDistances,
	findNearest,
	getNear,
	type Nearest,
	type NearView
} from '../core/data/corridor-distances';
import { parseNear, type NearMode, type NearSide } from '../core/domain/near-filter';
import { formatCount } from './numbers';

const LINES: Readonly<Record<NearMode | 'any', string>> = {
	rail: m.near_from_rail(),
	road: m.near_from_road(),
	gas: m.near_from_gas(),
	oil: m.near_from_oil(),
	power: m.near_from_power(),
	any: m.near_from_any()
};

/** In the list of choices. */
export const NEAR_MODE_LABELS: Readonly<Record<NearMode | 'any', string>> = {
	rail: m.near_choice_rail(),
	road: m.near_choice_road(),
	gas: m.near_choice_gas(),
	oil: m.near_choice_oil(),
	power: m.near_choice_power(),
	any: m.near_choice_any()
};

export const NEAR_SIDE_LABELS: Readonly<Record<NearSide, string>> = {
	within: m.near_within(),
	beyond: m.near_beyond()
};

/** `within 20 km of a corridor’s railway in use`; empty without the filter. */
export function describeNear(view: NearView): string {
	const parts = view.nearCorridor === null ? undefined : parseNear(view.nearCorridor);
	if (!parts) return '';
	const say = parts.side === 'within' ? m.near_said_within : m.near_said_beyond;
	return say({ km: formatCount(parts.km), line: LINES[parts.mode] });
}

/** Courses and places that are known this well need no `about`. */
const MOST_OFF_KM = 3.2;

const formatKm = (km: number) => formatCount(Math.round(km));

/** `12 km`, `about 12 km (2 to 22 km)`, `0 to 12 km`. */
export function describeDistance({ km, leastKm, greatestKm }: Nearest): string {
	const isKnown = Math.max(greatestKm - km, km - leastKm) <= MOST_OFF_KM;
	if (isKnown) return km < 1 ? m.near_distance_short() : m.near_distance({ km: formatKm(km) });
	const range = {
		least: formatCount(Math.floor(leastKm)),
		greatest: formatCount(Math.ceil(greatestKm))
	};
	return km < 0.5
		? m.near_distance_range(range)
		: m.near_distance_about({ km: formatKm(km), ...range });
}

/** A row's distance in a list, where the filter is on; else empty. */
export function describeNearRow(view: NearView & { year: number }, id: string): string {
	const near = getNear(view);
	if (near === null) return '';
	const { mode } = parseNear(near)!;
	const nearest = findNearest(corridorDistances.get(), id, mode, view.year);
	if (nearest === undefined) return m.near_item_unplaced();
	if (nearest === null) return m.near_item_none({ year: view.year });
	return m.near_item({ distance: describeDistance(nearest), line: LINES[nearest.mode] });
}

/** Where the filter is on: its limits in words. */
export const listNearLimits = (view: NearView): string[] =>
	getNear(view) === null ? [] : [m.near_counts(), describeNearRule(), m.near_limits()];

/** How distances are measured, and how far off they may be. */
export const describeNearRule = (): string =>
	m.near_rule({ km: formatKm(corridorDistances.get().straightOffKm) });
