import type { OwnShape } from '$lib/core/data/own-table';
import { OWN_BOW } from '$lib/layers/own/select';
import type { SymbolScale } from '$lib/layers/own/own-scale';
import { boundsFrame, fillSides, type MapFrame, type StaticSize } from '$lib/picture/map-frame';
import type { MarkPath } from '$lib/picture/mark-shapes';
import { along, type Point } from '$lib/picture/ribbon-curve';
import { paintOwnFlow, paintOwnMark } from '$lib/picture/static-own';
import type { OwnRow } from '../understand/understand';
import { boundsAround, namesOf, startOf } from './row-series';

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

/** The five countries and all marks beyond them, within the area that maps show. */
export function frameOf(rows: readonly OwnRow[], shape: OwnShape, size: StaticSize): MapFrame {
	const places =
		shape === 'countries' || shape === 'regions'
			? []
			: rows.flatMap(({ lonLat, partner }) => [lonLat, partner?.lonLat].filter((at) => at != null));
	const [west, south, east, north] = boundsAround(places, 2);
	const bounds = [
		Math.min(FIVE[0], west),
		Math.min(FIVE[1], south),
		Math.max(FIVE[2], east),
		Math.max(FIVE[3], north)
	] as const;
	return fillSides(boundsFrame(bounds, size));
}

/** The rows of a year; a row without a year belongs to all. */
export const rowsOfYear = (rows: readonly OwnRow[], year: number | null): OwnRow[] =>
	rows.filter((row) => row.year === year || row.year === null);

/** A circle is never too small to click. */
const LEAST_RADIUS_PX = 2.5;

/** The marks of a year, the largest first, so that none is hidden. */
export function marksOf(
	rows: readonly OwnRow[],
	shape: OwnShape,
	frame: MapFrame,
	scale: SymbolScale
): OwnMark[] {
	return rows
		.flatMap((row): OwnMark[] => {
			const from = startOf(row);
			const to = shape === 'flows' ? row.partner?.lonLat : null;
			if (!from || to === undefined) return [];
			const { value, quality } = row;
			const figure = value === null ? null : { value, quality };
			const radiusPx = figure ? scale.radiusPx(figure.value) : 0;
			const mark = { ...namesOf(row, shape), row, radiusPx };
			const start = frame.place(from);
			if (!to) {
				const leastPx = Math.max(LEAST_RADIUS_PX, radiusPx);
				const shapes = figure ? paintOwnMark(figure, start, leastPx) : [];
				return [{ ...mark, at: start, shapes }];
			}
			const end = frame.place(to);
			// a negative flow runs in the other direction
			const curve =
				figure && figure.value < 0
					? { start: end, end: start, bow: -OWN_BOW }
					: { start, end, bow: OWN_BOW };
			const shapes = figure?.value ? [paintOwnFlow(curve, figure, Math.max(1, radiusPx))] : [];
			return [{ ...mark, at: along(curve, 0.5).place, shapes }];
		})
		.sort((a, b) => b.radiusPx - a.radiusPx);
}
