import { extent } from 'd3-array';
import type { Position } from 'geojson';
import { inverseMercator, mercator, type LonLat } from '../../../core/domain/geography';
import type { CountryCode } from '../../../core/domain/countries';
import { memoizeBy } from '../../../core/domain/memoize';
import { getRateTables, type Hatch } from './select';

/** The same on the live map, static maps and in files. */
export const HATCH_STYLE: Readonly<
	Record<Hatch, { token: string; widthPx: number; opacity: number }>
> = {
	gap: { token: 'text-2', widthPx: 1, opacity: 0.45 },
	doubt: { token: 'case', widthPx: 1.6, opacity: 0.8 }
};

/** Distance of lines, as a share of the world: about ten pixels with all five countries in view. */
const SPACING = 0.42 / 360;

/** Lines from south-west to north-east across an area, on a grid that neighbours share. */
export function computeHatchLines(area: readonly Position[][][]): [from: LonLat, to: LonLat][] {
	// turned by 45°: along a line `along` grows and `across` is constant
	const edges = area.flat().flatMap((ring) => {
		const turned = ring.map(([lon = 0, lat = 0]) => {
			const [x, y] = mercator([lon, lat]);
			return { along: x - y, across: x + y - 1 };
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
		const place = (along: number) =>
			inverseMercator([(1 + across + along) / 2, (1 + across - along) / 2]);
		for (let index = 1; index < crossings.length; index += 2)
			lines.push([place(crossings[index - 1]!), place(crossings[index]!)]);
	}
	return lines;
}

/** Across a whole country. */
export const getHatchLines = memoizeBy(
	(code: CountryCode) => code,
	(code): readonly (readonly [LonLat, LonLat])[] =>
		computeHatchLines(getRateTables().areas.get(code) ?? [])
);
