import type { Callout } from '../core/domain/callout';
import type { MarkScale } from '../layers/model';
import type { Place } from '../layers/spread-marks';

const round = (value: number) => Math.round(value * 10) / 10;

/** Radius of a lit place in pixels at 1×; half of it is clear. */
const LIT_RADIUS_PX = 84;

/** Opacity of the dimmed part of a map, in the page's colour. */
export const SHADE = 0.5;

/** The lit places on a map that a step dims. */
export function listLitPlaces(
	callouts: readonly Callout[],
	place: Place,
	{ wordFactor }: MarkScale
): { x: number; y: number; radiusPx: number }[] {
	return callouts
		.filter(({ isLit }) => isLit)
		.map(({ lonLat }) => {
			const [x = 0, y = 0] = place(lonLat).map(round);
			return { x, y, radiusPx: LIT_RADIUS_PX * wordFactor };
		});
}
