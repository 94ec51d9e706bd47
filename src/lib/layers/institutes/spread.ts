import { COUNTRIES } from '../../core/domain/countries';
import { labelLayout, isPhoneScale } from '../label-layout';
import { memoizeLast } from '../../core/domain/memoize';
import type { MarkScale } from '../model';
import { shiftsWithin, worldAtStep, worldPixel, zoomStepOf, type Pixel } from '../spread-marks';
import type { PlacedInstitute } from './placement';
import { CLASSROOM_ZOOM } from './select';

/** Of a country's name on a phone: 13 px, semibold; Chinese characters are squares. */
const LETTER_PX = { narrow: 6.7, wide: 13 };
const NAME_HALF_HEIGHT_PX = 5.5;
const SHIFTS = shiftsWithin(42);

interface NameBox {
	middle: Pixel;
	halfWidthPx: number;
}

const widthOf = (name: string) =>
	[...name].reduce((sum, sign) => sum + LETTER_PX[sign < '\u2e80' ? 'narrow' : 'wide'], 0);

function nameBoxes(worldPx: number, scale: MarkScale): NameBox[] {
	const content = { hasSquares: false, period: 'year', sinceYear: 0 } as const;
	return COUNTRIES.map(({ code, name, labelLonLat }) => {
		const [x, y] = worldPixel(labelLonLat, worldPx);
		const down = labelLayout(code, content, scale).nameYPx;
		return { middle: [x, y + down], halfWidthPx: widthOf(name) / 2 };
	});
}

/** Distance of a point from a box along both axes; below its radius a diamond touches it. */
const outside = ([x, y]: Pixel, { middle, halfWidthPx }: NameBox) =>
	Math.max(0, Math.abs(x - middle[0]) - halfWidthPx) +
	Math.max(0, Math.abs(y - middle[1]) - NAME_HALF_HEIGHT_PX);

function spread(
	rows: readonly PlacedInstitute[],
	zoomStep: number,
	scale: MarkScale
): PlacedInstitute[] {
	const worldPx = worldAtStep(zoomStep);
	const radiusPx = scale.diamondRadiusPx + 0.5;
	const names = nameBoxes(worldPx, scale);
	const taken: Pixel[] = [];
	const isFree = (at: Pixel) =>
		taken.every(([x, y]) => Math.abs(x - at[0]) + Math.abs(y - at[1]) >= 2 * radiusPx) &&
		names.every((name) => outside(at, name) >= radiusPx);
	return rows.map((row) => {
		const [x, y] = worldPixel(row.institute.lonLat, worldPx);
		const offsetPx =
			[row.offsetPx, ...SHIFTS].find(([right, down]) => isFree([x + right, y + down])) ??
			row.offsetPx;
		taken.push([x + offsetPx[0], y + offsetPx[1]]);
		return { ...row, offsetPx: [offsetPx[0], offsetPx[1]] };
	});
}

const spreadLast = memoizeLast(spread);

/**
 * On a phone's map of the region cities are closer than their marks, and names cover them: each mark
 * takes the nearest free place. Elsewhere they stay.
 */
export function spreadOnPhone(
	rows: readonly PlacedInstitute[],
	zoom: number,
	scale: MarkScale
): readonly PlacedInstitute[] {
	if (!isPhoneScale(scale) || zoom >= CLASSROOM_ZOOM) return rows;
	return spreadLast(rows, zoomStepOf(zoom), scale);
}
