import type { Position } from 'geojson';
import {
	filter,
	filterAttachedWeight,
	planarRingArea,
	planarTriangleArea,
	presimplify,
	simplify,
	type Ring,
	type Triangle
} from 'topojson-simplify';
import type { SourceTopology } from './read-sources';

/** The detailed area: the five countries, western China and a margin around them. */
const CORE_BOX = [44, 30, 108, 57] as const;

/** How many times larger, by area, a detail outside the core must be to be kept. */
const OUTER_COARSENESS = 12;

export function isInCore([lon = 0, lat = 0]: Position): boolean {
	return lon > CORE_BOX[0] && lon < CORE_BOX[2] && lat > CORE_BOX[1] && lat < CORE_BOX[3];
}

/** Area in square degrees of the triangle lost by removing its middle point. */
const weighTriangle =
	(outerCoarseness: number) =>
	(triangle: Triangle): number =>
		planarTriangleArea(triangle) / (isInCore(triangle[1]) ? 1 : outerCoarseness);

/** Area in square degrees of a ring of a topology. */
const weighRing =
	(outerCoarseness: number) =>
	(ring: Ring): number =>
		planarRingArea(ring) / (ring[0] && isInCore(ring[0]) ? 1 : outerCoarseness);

/**
 * One topology for each object. Drops points whose triangle is below `minAreaSquareDegrees`, and
 * free islands below ten times that. Rings that touch a neighbour stay at any size, such as the
 * enclaves of the Fergana valley.
 */
export function simplifyObjects<Name extends string>(
	topology: SourceTopology,
	names: readonly Name[],
	minAreaSquareDegrees: number,
	outerCoarseness: number = OUTER_COARSENESS
): Record<Name, SourceTopology> {
	const simplified = simplify(
		presimplify(topology, weighTriangle(outerCoarseness)),
		minAreaSquareDegrees
	);
	const entries = names.map((name) => {
		const object = simplified.objects[name];
		if (!object) throw new Error(`The source geometry has no object "${name}"`);
		// one at a time, because a ring shared by a country and its own region would count as touching a neighbour
		const alone: SourceTopology = { ...simplified, objects: { [name]: object } };
		const keep = filterAttachedWeight(alone, minAreaSquareDegrees * 10, weighRing(outerCoarseness));
		return [name, filter(alone, keep) as SourceTopology] as const;
	});
	return Object.fromEntries(entries) as Record<Name, SourceTopology>;
}
