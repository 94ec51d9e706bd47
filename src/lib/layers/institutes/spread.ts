import { mercator } from '../../core/domain/geography';
import { COUNTRIES } from '../../core/domain/countries';
import { labelLayout, isPhoneScale } from '../label-layout';
import { memoizeLast } from '../memoize';
import type { MarkScale } from '../model';
import type { PlacedInstitute } from './placement';
import { CLASSROOM_ZOOM } from './select';

/** Width in px of the whole world at zoom 0. */
const WORLD_PX = 512;
/** Marks are spread anew at each of these steps of the zoom, so that dragging a map is cheap. */
const STEPS_PER_ZOOM = 4;
/** Of a country's name on a phone: 13 px, semibold; signs of Chinese are squares. */
const LETTER_PX = { narrow: 7.2, wide: 13 };
const NAME_HALF_HEIGHT_PX = 8;
const GRID_PX = 3;
const REACH_PX = 42;

type Point = readonly [x: number, y: number];
interface NameBox {
	middle: Point;
	halfWidthPx: number;
}

/** Shifts from a place in the order in which they are tried: the nearest first. */
const SHIFTS: readonly Point[] = (() => {
	const steps = Array.from({ length: (2 * REACH_PX) / GRID_PX + 1 }, (_, index) => index * GRID_PX);
	return steps
		.flatMap((x) => steps.map((y): Point => [x - REACH_PX, y - REACH_PX]))
		.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
})();

const widthOf = (name: string) =>
	[...name].reduce((sum, sign) => sum + LETTER_PX[sign < '\u2e80' ? 'narrow' : 'wide'], 0);

function nameBoxes(worldPx: number, scale: MarkScale): NameBox[] {
	const content = { hasSquares: false, period: 'year', sinceYear: 0 } as const;
	return COUNTRIES.map(({ code, name, labelLonLat }) => {
		const [x, y] = mercator(labelLonLat);
		const down = labelLayout(code, content, scale).nameYPx;
		return { middle: [x * worldPx, y * worldPx + down], halfWidthPx: widthOf(name) / 2 };
	});
}

/** How far a point is from a box, along both axes: a diamond touches what is nearer than its radius. */
const outside = ([x, y]: Point, { middle, halfWidthPx }: NameBox) =>
	Math.max(0, Math.abs(x - middle[0]) - halfWidthPx) +
	Math.max(0, Math.abs(y - middle[1]) - NAME_HALF_HEIGHT_PX);

function spread(
	rows: readonly PlacedInstitute[],
	zoomStep: number,
	scale: MarkScale
): PlacedInstitute[] {
	const worldPx = WORLD_PX * 2 ** (zoomStep / STEPS_PER_ZOOM);
	const radiusPx = scale.diamondRadiusPx + 0.5;
	const names = nameBoxes(worldPx, scale);
	const taken: Point[] = [];
	const isFree = (at: Point) =>
		taken.every(([x, y]) => Math.abs(x - at[0]) + Math.abs(y - at[1]) >= 2 * radiusPx) &&
		names.every((name) => outside(at, name) >= radiusPx);
	return rows.map((row) => {
		const [x, y] = mercator(row.institute.lonLat).map((share) => share * worldPx) as [
			number,
			number
		];
		const offsetPx =
			[row.offsetPx, ...SHIFTS].find(([right, down]) => isFree([x + right, y + down])) ??
			row.offsetPx;
		taken.push([x + offsetPx[0], y + offsetPx[1]]);
		return { ...row, offsetPx: [offsetPx[0], offsetPx[1]] };
	});
}

const spreadLast = memoizeLast(spread);

/**
 * On a phone's map of the region cities lie closer than their marks are wide, and names lie over
 * them: there each mark takes the free place nearest to its city. Elsewhere they stand as they are.
 */
export function spreadOnPhone(
	rows: readonly PlacedInstitute[],
	zoom: number,
	scale: MarkScale
): readonly PlacedInstitute[] {
	if (!isPhoneScale(scale) || zoom >= CLASSROOM_ZOOM) return rows;
	return spreadLast(rows, Math.floor(zoom * STEPS_PER_ZOOM), scale);
}
