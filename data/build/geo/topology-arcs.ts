import type { Position } from 'geojson';
import type { LonLat } from '../../../src/lib/core/domain/geography';
import { findNearestOnLine } from '../distance';
import type { SourceTopology } from './read-sources';

/** A ring of a topology: indices of its arcs, `~index` for an arc in the other direction. */
export type ArcRing = number[];

/** A copy with arcs in degrees, which can be cut. */
export function copyWithPlainArcs(source: SourceTopology): SourceTopology {
	const { transform, ...copy } = structuredClone(source);
	if (!transform) return copy;
	const [kx, ky] = transform.scale;
	const [dx, dy] = transform.translate;
	copy.arcs = source.arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([stepX = 0, stepY = 0]) => {
			[x, y] = [x + stepX, y + stepY];
			return [x * kx + dx, y * ky + dy];
		});
	});
	return copy;
}

const getArc = ({ arcs }: SourceTopology, index: number): Position[] =>
	index < 0 ? [...(arcs[~index] as Position[])].reverse() : (arcs[index] as Position[]);

/** The positions of a ring, the first one again at the end. */
export const readRing = (topology: SourceTopology, ring: ArcRing): Position[] =>
	ring.flatMap((index, i) => getArc(topology, index).slice(i === 0 ? 0 : 1));

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** The point of a segment nearest to another, and its distance. */
function projectOn(point: Position, from: Position, to: Position): { at: Position; km: number } {
	const { share, km } = findNearestOnLine(point as LonLat, from as LonLat, to as LonLat);
	// an end stays the same position: the sum is not exact
	const at = share === 0 ? from : share === 1 ? to : from.map((a, i) => a + share * (to[i]! - a));
	return { at, km };
}

/** Replaces an arc by two in a geometry's list, which may be nested. */
function replaceArc(list: unknown[], index: number, second: number): unknown[] {
	return list.flatMap((item): unknown[] => {
		if (Array.isArray(item)) return [replaceArc(item as unknown[], index, second)];
		if (item === index) return [index, second];
		return item === ~index ? [~second, ~index] : [item];
	});
}

/**
 * Makes the point of a ring nearest to another the end of arcs, in all objects of the topology, so
 * that neighbours keep sharing their borders.
 * @returns that point, and how far the other one is from it
 */
export function cutNearest(
	topology: SourceTopology,
	ring: ArcRing,
	point: Position
): { at: Position; km: number } {
	const places = ring.flatMap((signed) => {
		const index = signed < 0 ? ~signed : signed;
		const arc = topology.arcs[index] as Position[];
		return arc.slice(1).map((to, i) => ({ index, i, ...projectOn(point, arc[i]!, to) }));
	});
	const nearest = places.reduce((best, place) => (place.km < best.km ? place : best));
	const { index, i, at, km } = nearest;
	const arc = topology.arcs[index] as Position[];
	if (isSame(at, arc[0]!) || isSame(at, arc.at(-1)!)) return { at, km };
	const first = [...arc.slice(0, i + 1), at];
	const second = [at, ...arc.slice(i + 1)];
	topology.arcs[index] = first.filter((each, j) => j === 0 || !isSame(each, first[j - 1]!));
	topology.arcs.push(second.filter((each, j) => j === 0 || !isSame(each, second[j - 1]!)));
	const added = topology.arcs.length - 1;
	for (const object of Object.values(topology.objects))
		for (const geometry of object.geometries)
			if ('arcs' in geometry)
				geometry.arcs = replaceArc(geometry.arcs, index, added) as typeof geometry.arcs;
	return { at, km };
}

/** The part of a ring from one end of its arcs to another, in the ring's direction. */
export function followRing(
	topology: SourceTopology,
	ring: ArcRing,
	from: Position,
	to: Position
): ArcRing {
	const start = ring.findIndex((index) => isSame(getArc(topology, index)[0]!, from));
	const ordered = [...ring.slice(start), ...ring.slice(0, start)];
	const end = ordered.findIndex((index) => isSame(getArc(topology, index).at(-1)!, to));
	if (start < 0 || end < 0) throw new Error('The ring has no arcs that start and end there');
	return ordered.slice(0, end + 1);
}
