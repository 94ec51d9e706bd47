import type { OwnShape } from '$lib/core/data/own-table';
import { ATLAS_BOX } from '$lib/core/domain/geography';
import { OWN_BOW } from '$lib/layers/own/select';
import type { SymbolScale } from '$lib/layers/own/own-scale';
import { boundsFrame, fillSides, type MapFrame, type StaticSize } from '$lib/picture/map-frame';
import type { MarkPath } from '$lib/picture/mark-shapes';
import { along, type Point } from '$lib/picture/ribbon-curve';
import { paintOwnFlow, paintOwnMark } from '$lib/picture/static-own';
import type { OwnRow } from '../understand/understand';
import { namesOf, startOf } from './row-series';

/** A figure of the table as the map draws it. */
export interface OwnMark {
	key: string;
	name: string;
	row: OwnRow;
	/** Of a flow: its middle. */
	at: Point;
	/** Of a flow: its width. 0 for a gap. */
	radiusPx: number;
	/** Empty for a gap, and for a flow of zero. */
	shapes: readonly MarkPath[];
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

/** The rows of a year; a row without a year belongs to all. */
export const rowsOfYear = (rows: readonly OwnRow[], year: number | null): OwnRow[] =>
	rows.filter((row) => row.year === year || row.year === null);

/** A circle is never too small to click. */
const LEAST_RADIUS_PX = 2.5;

/** The middle of a row's mark and its shapes. A negative flow runs in the other direction. */
function placeMark(
	{ value, quality }: OwnRow,
	start: Point,
	end: Point | null,
	sizePx: number
): Pick<OwnMark, 'at' | 'shapes'> {
	const figure = value === null ? null : { value, quality };
	if (!end) {
		const radiusPx = Math.max(LEAST_RADIUS_PX, sizePx);
		return { at: start, shapes: figure ? paintOwnMark(figure, start, radiusPx) : [] };
	}
	const curve =
		value !== null && value < 0
			? { start: end, end: start, bow: -OWN_BOW }
			: { start, end, bow: OWN_BOW };
	const shapes = figure?.value ? [paintOwnFlow(curve, figure, Math.max(1, sizePx))] : [];
	return { at: along(curve, 0.5).place, shapes };
}

/** The marks of a year, the largest first, so that none is hidden. */
export function marksOf(
	rows: readonly OwnRow[],
	shape: OwnShape,
	frame: MapFrame,
	scale: SymbolScale
): OwnMark[] {
	return rows
		.flatMap((row): OwnMark[] => {
			const start = startOf(row);
			const end = shape === 'flows' ? row.partner?.lonLat : null;
			if (!start || end === undefined) return [];
			const radiusPx = row.value === null ? 0 : scale.radiusPx(row.value);
			const ends = [frame.place(start), end && frame.place(end)] as const;
			const names = namesOf(row, shape);
			return [{ ...names, row, radiusPx, ...placeMark(row, ...ends, radiusPx) }];
		})
		.sort((a, b) => b.radiusPx - a.radiusPx);
}
