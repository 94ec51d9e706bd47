import type { Position } from 'geojson';
import { cutLines } from '../../../core/domain/area-hatch';
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
	// turned by 45°
	const turned = area.flat().map((ring) =>
		ring.map(([lon = 0, lat = 0]) => {
			const [x, y] = mercator([lon, lat]);
			return [x - y, x + y - 1] as const;
		})
	);
	const place = (along: number, across: number) =>
		inverseMercator([(1 + across + along) / 2, (1 + across - along) / 2]);
	return cutLines(turned, SPACING).map(({ across, from, to }) => [
		place(from, across),
		place(to, across)
	]);
}

/** Across a whole country. */
export const getHatchLines = memoizeBy(
	(code: CountryCode) => code,
	(code): readonly (readonly [LonLat, LonLat])[] =>
		computeHatchLines(getRateTables().areas.get(code) ?? [])
);
