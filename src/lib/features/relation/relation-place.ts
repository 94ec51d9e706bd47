import { COUNTRY_CODES } from '$lib/core/domain/countries';
import type { RelationPair } from '$lib/core/data/explore/relation';

/**
 * Years without money are left of the axis, each country in a lane: on the axis they would overlap.
 */
export const LANE_PX = 13;
export const LANES_PX = LANE_PX * COUNTRY_CODES.length + 6;

/** True if a chart has years without money and none below zero, which would take their place. */
export function hasLanes(pairs: readonly RelationPair[]): boolean {
	return pairs.some(({ x }) => x === 0) && pairs.every(({ x }) => x >= 0);
}

/** How far left of its position on the axis a point is drawn, in pixels. */
export function lanePx({ x, country }: RelationPair): number {
	if (x !== 0) return 0;
	return LANES_PX - LANE_PX * (COUNTRY_CODES.indexOf(country) + 0.5);
}
