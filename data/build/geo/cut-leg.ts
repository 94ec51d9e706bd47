import { geoInterpolate } from 'd3-geo';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { measureDistanceKm } from '../distance';

/** The sampling distance; narrower corners may be missed. */
const STEP_KM = 1;
/** Halvings of a step: a border is found to within a few metres. */
const HALVINGS = 10;

/**
 * Cuts the great circle between two points at the borders of areas.
 * @param nameAt the area at a point; null outside all
 * @returns kilometres by area, in order along the leg, without stretches outside all areas
 */
export function cutLeg(
	from: LonLat,
	to: LonLat,
	nameAt: (point: LonLat) => string | null
): Map<string, number> {
	const lengthKm = measureDistanceKm(from, to);
	const pointAt = geoInterpolate(from, to);
	const steps = Math.max(1, Math.ceil(lengthKm / STEP_KM));
	const lengths = new Map<string, number>();
	const add = (name: string | null, share: number) => {
		if (name !== null) lengths.set(name, (lengths.get(name) ?? 0) + share * lengthKm);
	};
	let start = 0;
	let here = nameAt(from);
	for (let step = 1; step <= steps; step++) {
		const end = step / steps;
		const there = nameAt(pointAt(end));
		if (there === here) {
			add(here, end - start);
		} else {
			let [low, high] = [start, end];
			for (let i = 0; i < HALVINGS; i++) {
				const middle = (low + high) / 2;
				if (nameAt(pointAt(middle)) === here) low = middle;
				else high = middle;
			}
			add(here, low - start);
			add(there, end - low);
		}
		[start, here] = [end, there];
	}
	return lengths;
}
