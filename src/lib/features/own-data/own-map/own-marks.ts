import { COUNTRIES, countryByCode } from '$lib/core/domain/countries';
import type { MapFrame } from '$lib/picture/map-frame';
import { ribbonHead } from '$lib/picture/mark-shapes';
import { along, ribbonCurve, type Point } from '$lib/picture/ribbon-curve';
import type { OwnShape } from '$lib/core/data/own-table';
import type { OwnRow } from '../understand/own-row';
import type { SymbolScale } from '$lib/layers/own/own-scale';
import { keyOf, nameOf } from './row-series';

/** A figure of the reader's where the map draws it. */
export interface OwnMark {
	key: string;
	name: string;
	row: OwnRow;
	at: Point;
	/** 0 where it is shown by shade or is a gap. */
	radiusPx: number;
	isBelowZero: boolean;
}

/** A way from its start to a place in China, as wide as its value. */
export interface OwnFlow extends OwnMark {
	d: string;
}

function startOf(row: OwnRow, frame: MapFrame): Point | null {
	const lonLat = row.lonLat ?? (row.country ? countryByCode(row.country).labelLonLat : null);
	return lonLat ? frame.place(lonLat) : null;
}

const markOf = (row: OwnRow, shape: OwnShape, at: Point, radiusPx: number): OwnMark => ({
	key: keyOf(row, shape),
	name: nameOf(row, shape),
	row,
	at,
	radiusPx,
	isBelowZero: (row.value ?? 0) < 0
});

/** The rows of a year: those without one are of all. */
export const rowsOfYear = (rows: readonly OwnRow[], year: number | null): OwnRow[] =>
	rows.filter((row) => row.year === year || row.year === null);

/**
 * Marks of a year, large ones first so that none is hidden. A gap is a mark without a size: it is
 * said, not drawn.
 */
export function marksOf(
	rows: readonly OwnRow[],
	shape: OwnShape,
	frame: MapFrame,
	scale: SymbolScale
): OwnMark[] {
	return rows
		.flatMap((row) => {
			const at = startOf(row, frame);
			if (!at) return [];
			return [markOf(row, shape, at, row.value === null ? 0 : scale.radiusPx(row.value))];
		})
		.sort((a, b) => b.radiusPx - a.radiusPx);
}

/** How far ways bend; each of several to one place lies beside the others. */
const BOW = 0.14;

/** Ways of a year, wide ones first. One below zero runs the other way. */
export function flowsOf(rows: readonly OwnRow[], frame: MapFrame, scale: SymbolScale): OwnFlow[] {
	return rows
		.flatMap((row): OwnFlow[] => {
			const start = startOf(row, frame);
			if (!start || !row.partner) return [];
			const end = frame.place(row.partner.lonLat);
			const widthPx = row.value === null ? 0 : scale.radiusPx(row.value);
			const isBack = (row.value ?? 0) < 0;
			const curve = {
				start: isBack ? end : start,
				end: isBack ? start : end,
				bow: isBack ? -BOW : BOW
			};
			const width = Math.max(1, widthPx);
			const d = row.value ? ribbonCurve(curve, width, ribbonHead(width)) : '';
			const at = along(curve, 0.5).place;
			return [{ ...markOf(row, 'flows', at, widthPx), d }];
		})
		.sort((a, b) => b.radiusPx - a.radiusPx);
}

/** The countries and their figure of the year; undefined where the table has no row for one. */
export function countriesOf(rows: readonly OwnRow[]) {
	return COUNTRIES.map((country) => ({
		country,
		row: rows.find((each) => each.country === country.code)
	}));
}
