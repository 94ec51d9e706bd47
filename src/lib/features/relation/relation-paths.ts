import { least } from 'd3-array';
import type { RelationPair } from '$lib/figures/relation';
import { COUNTRY_CODES } from '$lib/core/domain/countries';

/** Years without money are left of the axis, a lane for each country: they would overlap on it. */
export const LANE_PX = 13;
export const LANES_PX = LANE_PX * COUNTRY_CODES.length + 6;

/** True if a chart has years without money and none below zero, which would take their place. */
export function hasLanes(pairs: readonly RelationPair[]): boolean {
	return pairs.some(({ x }) => x === 0) && pairs.every(({ x }) => x >= 0);
}

/** How far left of its position on the axis a point is drawn, in pixels. */
export function getLanePx({ x, country }: RelationPair): number {
	if (x !== 0) return 0;
	return LANES_PX - LANE_PX * (COUNTRY_CODES.indexOf(country) + 0.5);
}

/** A key for a point, unique in a chart and valid as an element's id: `KAZ-2013`. */
export const pointKey = ({ country, year }: RelationPair): string => `${country}-${year}`;

/** Neighbouring years. No line crosses a missing year, or ends at a suspect figure. */
function joinNeighbours(points: readonly RelationPair[]) {
	return points.slice(1).flatMap((to, index) => {
		const from = points[index]!;
		if (to.year !== from.year + 1 || [from, to].some(({ quality }) => quality === 'suspect')) {
			return [];
		}
		// not sure if one end is an estimate, a bound or unverified
		return [{ from, to, sure: [from, to].every(({ quality }) => quality === 'reported') }];
	});
}

/** A path for each country that has a point, in the order of the lists. */
export function selectPaths(pairs: readonly RelationPair[]) {
	return COUNTRY_CODES.flatMap((country) => {
		const points = pairs.filter((pair) => pair.country === country).sort((a, b) => a.year - b.year);
		return points.length > 0 ? [{ country, points, lines: joinNeighbours(points) }] : [];
	});
}
export type RelationPath = ReturnType<typeof selectPaths>[number];

/**
 * The target of a key from a point: left and right along its years, Home and End to its ends, up
 * and down to the next country at the nearest year.
 * @returns null for other keys, and at an end
 */
export function findStepFrom(paths: readonly RelationPath[], point: RelationPair, key: string) {
	const place = paths.findIndex(({ country }) => country === point.country);
	const points = paths[place]?.points ?? [];
	const index = points.findIndex(({ year }) => year === point.year);
	const nearestOn = (path: RelationPath | undefined) =>
		least(path?.points ?? [], ({ year }) => Math.abs(year - point.year));
	const targets = new Map([
		['ArrowLeft', points[index - 1]],
		['ArrowRight', points[index + 1]],
		['Home', points[0]],
		['End', points.at(-1)],
		['ArrowUp', nearestOn(paths[place - 1])],
		['ArrowDown', nearestOn(paths[place + 1])]
	]);
	return targets.get(key) ?? null;
}
