import type { Position } from 'geojson';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
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
	([first, middle, last]: Position[]): number => {
		const [x0 = 0, y0 = 0] = first ?? [];
		const [x1 = 0, y1 = 0] = middle ?? [];
		const [x2 = 0, y2 = 0] = last ?? [];
		const area = Math.abs((x0 - x2) * (y1 - y0) - (x0 - x1) * (y2 - y0)) / 2;
		return isInCore(middle ?? []) ? area : area / outerCoarseness;
	};

/** Area in square degrees of a ring of a topology. */
const weighRing =
	(outerCoarseness: number) =>
	(ring: Position[]): number => {
		let doubled = 0;
		ring.forEach(([x0 = 0, y0 = 0], index) => {
			const [x1 = 0, y1 = 0] = ring[(index + 1) % ring.length] ?? [];
			doubled += x0 * y1 - x1 * y0;
		});
		const area = Math.abs(doubled) / 2;
		return ring[0] && isInCore(ring[0]) ? area : area / outerCoarseness;
	};

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
