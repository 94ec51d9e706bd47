/** The filter by distance in words; a part of every page, unlike `distance-labels`. */
import { m } from '#messages';
import type { NearView } from '../core/data/corridor-distances';
import { parseNear, type NearMode } from '../core/domain/near-filter';
import { formatCount } from './numbers';

/** After `from`: `a corridor’s railway in use in these tables`. */
export const NEAR_LINES: Readonly<Record<NearMode | 'any', string>> = {
	rail: m.near_from_rail(),
	road: m.near_from_road(),
	gas: m.near_from_gas(),
	oil: m.near_from_oil(),
	power: m.near_from_power(),
	any: m.near_from_any()
};

/** `within 20 km of a corridor’s railway in use`; empty without the filter. */
export function describeNear(view: NearView): string {
	const parts = view.nearCorridor === null ? undefined : parseNear(view.nearCorridor);
	if (!parts) return '';
	const say = parts.side === 'within' ? m.near_said_within : m.near_said_beyond;
	return say({ km: formatCount(parts.km), line: NEAR_LINES[parts.mode] });
}
