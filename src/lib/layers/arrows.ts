import type { CountryCode } from '../core/domain/countries';
import type { LonLat } from '../core/domain/geography';
import type { LayerId } from '../core/domain/layers';
import type { Quality } from '../core/domain/quality';
import type { AnyYearView } from './memoize-view';
import type { MarkScale } from './model';
import type { Place } from './spread-marks';

/** An end of an arrow: a place, and pixels right and down from it. */
interface RouteEnd {
	lonLat: LonLat;
	offsetPx: readonly [right: number, down: number];
}

export interface Route {
	start: RouteEnd;
	end: RouteEnd;
	/** Bend to the left of its direction, as a share of its length. */
	bow: number;
}

/** An end on a map, in pixels. */
export function projectPixel(
	{ lonLat, offsetPx: [right, down] }: RouteEnd,
	place: Place
): [x: number, y: number] {
	const [x, y] = place(lonLat);
	return [x + right, y + down];
}

export const reverseRoute = ({ start, end, bow }: Route): Route => ({
	start: end,
	end: start,
	bow: 0 - bow
});

/** The arrows between countries and China in a layer: one per country. */
export interface Arrows {
	layer: LayerId;
	/** Whether negative figures run in the other direction. */
	runsBack: boolean;
	getRoute(view: AnyYearView, country: CountryCode, isBack: boolean, scale: MarkScale): Route;
	/** Of a year, or its change since the base year; a decrease has a negative width, a gap none. */
	getFigure(
		view: AnyYearView,
		country: CountryCode,
		year: number,
		scale: MarkScale
	): { widthPx: number | null; quality: Quality };
}
