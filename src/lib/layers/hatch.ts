import { extent } from 'd3-array';
import type { Position } from 'geojson';
import type { LonLat } from '../core/domain/geography';

/** Distance of lines in degrees of longitude: about ten pixels with all five countries in view. */
const SPACING = 0.42;
const RADIANS = Math.PI / 180;

/** Degrees north in the map's projection, and back. */
const stretched = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;
const latOf = (y: number) => (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;

/** Lines from south-west to north-east across an area, on a grid that neighbours share. */
export function hatchLines(area: readonly Position[][][]): [from: LonLat, to: LonLat][] {
	// turned by 45°: along a line `along` grows and `across` is constant
	const edges = area.flat().flatMap((ring) => {
		const turned = ring.map(([lon = 0, lat = 0]) => {
			const y = stretched(lat);
			return { along: lon + y, across: lon - y };
		});
		return turned.slice(1).map((end, index) => ({ start: turned[index]!, end }));
	});
	const [least = 0, most = 0] = extent(edges, ({ start }) => start.across);
	const first = Math.ceil(least / SPACING);
	const last = Math.floor(most / SPACING);
	const lines: [LonLat, LonLat][] = [];
	for (let line = first; line <= last; line++) {
		const across = line * SPACING;
		const crossings = edges
			.filter(({ start, end }) => start.across <= across !== end.across <= across)
			.map(({ start, end }) => {
				const share = (across - start.across) / (end.across - start.across);
				return start.along + share * (end.along - start.along);
			})
			.sort((a, b) => a - b);
		const place = (along: number): LonLat => [(along + across) / 2, latOf((along - across) / 2)];
		for (let index = 1; index < crossings.length; index += 2)
			lines.push([place(crossings[index - 1]!), place(crossings[index]!)]);
	}
	return lines;
}
