import { computeBoundsAround } from '$lib/core/domain/bounds';
import type { UserCategory, UserShape } from '$lib/layers/own/user-table';
import { OWN_BOW } from '$lib/layers/own/select';
import type { SymbolScale } from '$lib/layers/own/user-scale';
import { frameBounds, fillSides, type MapFrame, type StaticSize } from '$lib/picture/map-frame';
import { measureTextWidth } from '$lib/labels/text-width';
import type { MarkPath } from '$lib/layers/svg/mark-shapes';
import { interpolateAlong, type Point } from '$lib/layers/svg/ribbon-curve';
import {
	paintInCategory,
	paintUserFlow,
	paintUserMark,
	paintUserOutline
} from '$lib/layers/own/picture';
import type { UserRow } from '../understand/understand';
import { findCorners } from '../read/outline';
import { listNames, getStart } from './row-series';

/** A figure of the table as the map draws it. */
export interface UserMark {
	key: string;
	name: string;
	row: UserRow;
	/** Of a flow: its middle. */
	at: Point;
	/** Of a flow: its width. 0 for a gap. */
	radiusPx: number;
	/** Empty for a gap without an outline, and for a flow of zero. */
	shapes: readonly MarkPath[];
}

/** The five countries: west, south, east, north. */
const FIVE = [46, 34.6, 88, 55.8] as const;

/** The five countries and all marks beyond them, within the area that maps show. */
export function fitFrame(rows: readonly UserRow[], shape: UserShape, size: StaticSize): MapFrame {
	const places =
		shape === 'countries' || shape === 'regions'
			? []
			: rows.flatMap(({ lonLat, partner, outline }) =>
					outline
						? findCorners(outline)
						: [lonLat, partner?.lonLat].filter((at) => at !== null && at !== undefined)
				);
	const [west, south, east, north] = computeBoundsAround(places, 2);
	const bounds = [
		Math.min(FIVE[0], west),
		Math.min(FIVE[1], south),
		Math.max(FIVE[2], east),
		Math.max(FIVE[3], north)
	] as const;
	return fillSides(frameBounds(bounds, size));
}

/** The rows of a year; a row without a year belongs to all. */
export const selectRowsOfYear = (rows: readonly UserRow[], year: number | null): UserRow[] =>
	rows.filter((row) => row.year === year || row.year === null);

/** A circle is never too small to click. */
const LEAST_RADIUS_PX = 2.5;

/** How the marks of places are drawn. */
interface MarkStyle {
	scale: SymbolScale;
	/** Opacity of a shaded line or area; null if circles say the amounts. */
	getShare?: ((value: number) => number) | null;
	findCategory?: (row: UserRow) => UserCategory | null;
}

/** The outline of a place below its circle; a shaded one has no circle. */
function paintPlace(
	{ outline, value, quality }: UserRow,
	at: Point,
	radiusPx: number,
	frame: MapFrame,
	getShare: MarkStyle['getShare']
): MarkPath[] {
	const share = value === null ? undefined : (getShare?.(value) ?? null);
	const shapes = outline ? paintUserOutline(outline, share, frame) : [];
	if (value === null || (outline && getShare)) return shapes;
	return [...shapes, ...paintUserMark({ value, quality }, at, Math.max(LEAST_RADIUS_PX, radiusPx))];
}

/** The marks of a year, the largest first, so that none is hidden. */
export function listMarks(
	rows: readonly UserRow[],
	shape: UserShape,
	frame: MapFrame,
	{ scale, getShare = null, findCategory = () => null }: MarkStyle
): UserMark[] {
	return rows
		.flatMap((row): UserMark[] => {
			const from = getStart(row);
			const to = shape === 'flows' ? row.partner?.lonLat : null;
			if (!from || to === undefined) return [];
			const { value, quality } = row;
			const figure = value === null ? null : { value, quality };
			const radiusPx = figure ? scale.radiusPx(figure.value) : 0;
			const mark = { ...listNames(row, shape), row, radiusPx };
			const start = frame.place(from);
			if (!to) {
				const shapes = paintPlace(row, start, radiusPx, frame, getShare);
				return [{ ...mark, at: start, shapes: paintInCategory(shapes, findCategory(row)) }];
			}
			const end = frame.place(to);
			// a negative flow runs in the other direction
			const curve =
				figure && figure.value < 0
					? { start: end, end: start, bow: -OWN_BOW }
					: { start, end, bow: OWN_BOW };
			const shapes = figure?.value ? paintUserFlow(curve, figure, Math.max(1, radiusPx)) : [];
			return [{ ...mark, at: interpolateAlong(curve, 0.5).place, shapes }];
		})
		.sort((a, b) => b.radiusPx - a.radiusPx);
}

/** Type size of a label, and the height of its line. */
const [TEXT_PX, LINE_PX] = [12, 17];
const measurePx = (text: string) => measureTextWidth(text, 'sans-bold') * TEXT_PX;

/** A label of one line, in pixels of the map. */
interface LabelLine {
	left: number;
	right: number;
	y: number;
}

const isApartFrom = (label: LabelLine) => (other: LabelLine) =>
	other.right < label.left || other.left > label.right || Math.abs(other.y - label.y) > LINE_PX;

/** Below the end of a flow; from the edge of the map; and from that with the buttons. */
const [END_PX, EDGE_PX, BUTTONS_PX] = [18, 6, 58];

/**
 * The names of the places where flows end, those of the largest flows first: below its point, or at the
 * edge if that is beyond it. A name that would cover another is left out.
 */
export function placeEnds(marks: readonly UserMark[], frame: MapFrame) {
	const ends: (LabelLine & { name: string; x: number })[] = [];
	const partners = marks.flatMap(({ row }) => row.partner ?? []);
	for (const { name, lonLat } of new Map(partners.map((each) => [each.name, each])).values()) {
		const [x, y] = frame.place(lonLat);
		const lengthPx = measurePx(name);
		const most = frame.widthPx - BUTTONS_PX - lengthPx;
		const left = Math.max(EDGE_PX, Math.min(most, x - lengthPx / 2));
		const end = {
			...{ name, left, right: left + lengthPx, x: left + lengthPx / 2 },
			y: Math.max(2 * END_PX, Math.min(frame.heightPx - EDGE_PX, y + END_PX))
		};
		if (ends.every(isApartFrom(end))) ends.push(end);
	}
	return ends;
}

/**
 * The first marks whose labels do not cover each other.
 * @param measure where the label of a mark begins, and its text
 * @param others labels that have their places
 */
export function pickApart(
	marks: readonly UserMark[],
	most: number,
	measure: (mark: UserMark) => { rightPx: number; text: string },
	others: readonly LabelLine[] = []
): UserMark[] {
	const taken = [...others];
	const picked: UserMark[] = [];
	for (const mark of marks) {
		if (picked.length === most) break;
		const { rightPx, text } = measure(mark);
		const [x, y] = mark.at;
		const label = { left: x + rightPx, right: x + rightPx + measurePx(text), y };
		if (!taken.every(isApartFrom(label))) continue;
		taken.push(label);
		picked.push(mark);
	}
	return picked;
}

/** A keyboard reaches only what a zoomed map shows; a line or an area may reach into it. */
export const isInFrame = (
	{ at: [x, y], row, radiusPx }: UserMark,
	{ widthPx, heightPx }: StaticSize
): boolean =>
	row.outline !== null ||
	(x > -radiusPx && x < widthPx + radiusPx && y > -radiusPx && y < heightPx + radiusPx);
