import type { Position } from 'geojson';
import { presimplify } from 'topojson-simplify';
import type { Outline } from '$lib/layers/own/user-table';
import { LIMITS } from './raw-table';
import { formatShape } from './shape-text';

/** About 11 m, which no map of the atlas can show. */
const DECIMALS = 4;
const round = (degree: number) => Number(degree.toFixed(DECIMALS));

/** Rounded, without repeated vertices. */
function roundLine(line: readonly Position[]): Position[] {
	const rounded = line.map(([lon = 0, lat = 0]): Position => [round(lon), round(lat)]);
	return rounded.filter(([lon, lat], index) => {
		const before = rounded[index - 1];
		return before?.[0] !== lon || before?.[1] !== lat;
	});
}

/** Of several lines, the vertices that shape them most (Visvalingam and Whyatt 1993). */
function keepVertices(lines: readonly Position[][], most: number): Position[][] {
	const { arcs } = presimplify({ type: 'Topology', objects: {}, arcs: [...lines] });
	const weights = arcs.flat().map(([, , weight = 0]) => weight);
	const least = weights.sort((a, b) => b - a)[most - 1] ?? 0;
	return arcs.map((arc) =>
		arc.filter(([, , weight = 0]) => weight >= least).map(([lon = 0, lat = 0]) => [lon, lat])
	);
}

/** Two ends, and three corners of which the first closes the ring. */
const [LEAST_OF_LINE, LEAST_OF_RING] = [2, 4];

const countVertices = (lines: readonly (readonly Position[])[]) =>
	lines.reduce((sum, line) => sum + line.length, 0);

/** The parts with the most vertices, if there are too many to keep the form of each. */
const keepParts = <Part>(parts: readonly Part[], most: number, count: (part: Part) => number) =>
	[...parts].sort((a, b) => count(b) - count(a)).slice(0, Math.ceil(most / (2 * LEAST_OF_RING)));

/**
 * A line or an area as the text of a cell, with no more than a map of the atlas shows: 4 decimals,
 * and at most some vertices. The text is null if nothing is left.
 */
export function packOutline(
	{ lines, polygons }: Outline,
	mostVertices: number = LIMITS.shapeVertices
): { text: string | null; isThinned: boolean } {
	const rounded = {
		lines: lines.map(roundLine),
		polygons: polygons.map((rings) => rings.map(roundLine))
	};
	const isThinned = countVertices([...rounded.lines, ...rounded.polygons.flat()]) > mostVertices;
	const thin = (own: readonly Position[][]) => (isThinned ? keepVertices(own, mostVertices) : own);
	const parts = isThinned
		? keepParts(rounded.polygons, mostVertices, countVertices)
		: rounded.polygons;
	const rings = thin(parts.flat()).values();
	const areas = parts
		.map((own) => own.map(() => rings.next().value!))
		// without its outer ring, an area is too small to be seen
		.filter(([outer]) => outer!.length >= LEAST_OF_RING)
		.map((own) => own.filter((ring) => ring.length >= LEAST_OF_RING));
	if (areas.length > 0)
		return { text: formatShape({ type: 'MultiPolygon', coordinates: areas }), isThinned };
	const coordinates = thin(
		isThinned ? keepParts(rounded.lines, mostVertices, ({ length }) => length) : rounded.lines
	).filter((line) => line.length >= LEAST_OF_LINE);
	const hasLine = polygons.length === 0 && coordinates.length > 0;
	return {
		text: hasLine ? formatShape({ type: 'MultiLineString', coordinates }) : null,
		isThinned
	};
}
