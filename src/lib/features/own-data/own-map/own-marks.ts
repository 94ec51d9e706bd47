import type { OwnShape } from '$lib/core/data/own-table';
import { COUNTRIES } from '$lib/core/domain/countries';
import { ATLAS_BOX } from '$lib/core/domain/geography';
import { OWN_BOW } from '$lib/layers/own/select';
import type { SymbolScale } from '$lib/layers/own/own-scale';
import { boundsFrame, fillSides, type MapFrame, type StaticSize } from '$lib/picture/map-frame';
import { ribbonHead } from '$lib/picture/mark-shapes';
import { along, ribbonCurve, type Point } from '$lib/picture/ribbon-curve';
import type { OwnRow } from '../understand/own-row';
import { keyOf, nameOf, startOf } from './row-series';

/** A figure of the table, with its place on the map. */
export interface OwnMark {
	key: string;
	name: string;
	row: OwnRow;
	at: Point;
	/** 0 for a shaded area and for a gap. */
	radiusPx: number;
	isBelowZero: boolean;
}

/** A flow from its start to a place in China, as wide as its value. */
export interface OwnFlow extends OwnMark {
	d: string;
}

/** The five countries: west, south, east, north. */
const FIVE = [46, 34.6, 88, 55.8] as const;
const MARGIN_DEGREES = 2;

/** The five countries and all marks beyond them, within the area that maps show. */
export function frameOf(rows: readonly OwnRow[], shape: OwnShape, size: StaticSize): MapFrame {
	const places =
		shape === 'countries' || shape === 'regions'
			? []
			: rows.flatMap(({ lonLat, partner }) => [lonLat, partner?.lonLat].filter((at) => at != null));
	const lons = places.map(([lon]) => lon);
	const lats = places.map(([, lat]) => lat);
	const [west, south, east, north] = ATLAS_BOX;
	const bounds = [
		Math.max(west, Math.min(FIVE[0], ...lons.map((lon) => lon - MARGIN_DEGREES))),
		Math.max(south, Math.min(FIVE[1], ...lats.map((lat) => lat - MARGIN_DEGREES))),
		Math.min(east, Math.max(FIVE[2], ...lons.map((lon) => lon + MARGIN_DEGREES))),
		Math.min(north, Math.max(FIVE[3], ...lats.map((lat) => lat + MARGIN_DEGREES)))
	] as const;
	return fillSides(boundsFrame(bounds, size));
}

const markOf = (row: OwnRow, shape: OwnShape, at: Point, { radiusPx }: SymbolScale): OwnMark => ({
	key: keyOf(row, shape),
	name: nameOf(row, shape),
	row,
	at,
	radiusPx: row.value === null ? 0 : radiusPx(row.value),
	isBelowZero: (row.value ?? 0) < 0
});

/** The rows of a year; a row without a year belongs to all. */
export const rowsOfYear = (rows: readonly OwnRow[], year: number | null): OwnRow[] =>
	rows.filter((row) => row.year === year || row.year === null);

/** The marks of a year, the largest first, so that none is hidden. A gap has no size. */
export function marksOf(
	rows: readonly OwnRow[],
	shape: OwnShape,
	frame: MapFrame,
	scale: SymbolScale
): OwnMark[] {
	return rows
		.flatMap((row) => {
			const start = startOf(row);
			return start ? [markOf(row, shape, frame.place(start), scale)] : [];
		})
		.sort((a, b) => b.radiusPx - a.radiusPx);
}

/** The flows of a year, the widest first. A negative one runs in the other direction. */
export function flowsOf(rows: readonly OwnRow[], frame: MapFrame, scale: SymbolScale): OwnFlow[] {
	return rows
		.flatMap((row): OwnFlow[] => {
			const from = startOf(row);
			if (!from || !row.partner) return [];
			const ends = [frame.place(from), frame.place(row.partner.lonLat)] as const;
			const isBack = (row.value ?? 0) < 0;
			const [start, end] = isBack ? [ends[1], ends[0]] : ends;
			const curve = { start, end, bow: isBack ? -OWN_BOW : OWN_BOW };
			const mark = markOf(row, 'flows', along(curve, 0.5).place, scale);
			const widthPx = Math.max(1, mark.radiusPx);
			return [{ ...mark, d: row.value ? ribbonCurve(curve, widthPx, ribbonHead(widthPx)) : '' }];
		})
		.sort((a, b) => b.radiusPx - a.radiusPx);
}

/** The countries and their row of the year; undefined if the table has none. */
export function countriesOf(rows: readonly OwnRow[]) {
	return COUNTRIES.map((country) => ({
		country,
		row: rows.find((each) => each.country === country.code)
	}));
}
