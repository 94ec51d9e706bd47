import type { CorridorMode } from '../core/domain/palette';
import { circleOutline } from './mark-shapes';
import type { Point } from './ribbon-curve';

/** Signs along a line stand so far apart, as on the live map. */
const EVERY_PX = 52;

/** A place on a line, with the direction of its travel. */
interface Along {
	x: number;
	y: number;
	right: number;
	down: number;
}

/** Places on a line at equal distances, the first half a distance from its beginning. */
function placesAlong(points: readonly Point[]): Along[] {
	const places: Along[] = [];
	let untilNext = EVERY_PX / 2;
	points.slice(1).forEach(([endX, endY], index) => {
		const [x, y] = points[index]!;
		const length = Math.hypot(endX - x, endY - y);
		const [right, down] = [(endX - x) / length, (endY - y) / length];
		let at = untilNext;
		for (; at <= length; at += EVERY_PX)
			places.push({ x: x + right * at, y: y + down * at, right, down });
		untilNext = at - length;
	});
	return places;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** How a sign is painted on its line: across it, filled, or open with an edge. */
export type OrnamentPaint = 'stroke' | 'fill' | 'ring';

const PAINTS: Readonly<Partial<Record<CorridorMode, OrnamentPaint>>> = {
	rail: 'stroke',
	gas: 'fill',
	oil: 'ring',
	power: 'stroke'
};

const SIGNS: Readonly<Partial<Record<CorridorMode, (place: Along) => string>>> = {
	rail: ({ x, y, right, down }) => {
		const [across, along] = [-down * 4.2, right * 4.2];
		return `M${round(x - across)} ${round(y - along)}L${round(x + across)} ${round(y + along)}`;
	},
	gas: ({ x, y }) => circleOutline(2.7, round(x), round(y)),
	oil: ({ x, y }) => circleOutline(2.8, round(x), round(y)),
	// a power line's current may run either way: its sign points along the line as it is listed
	power: ({ x, y, right, down }) => {
		const [back, side] = [4, 3.5];
		const point = (b: number, s: number) =>
			`${round(x - right * b - down * s)} ${round(y - down * b + right * s)}`;
		return `M${point(back, side)}L${point(0, 0)}L${point(back, -side)}`;
	}
};

/**
 * The signs that tell a line in use from others without its colour: ticks of a railway, dots of gas,
 * rings of oil. Null for a road and a leg at sea, which are told by their stroke.
 */
export function lineOrnaments(
	points: readonly Point[],
	mode: CorridorMode
): { d: string; paint: OrnamentPaint } | null {
	const [sign, paint] = [SIGNS[mode], PAINTS[mode]];
	if (!sign || !paint) return null;
	const d = placesAlong(points).map(sign).join('');
	return d === '' ? null : { d, paint };
}
