import type { CorridorMode } from '../core/domain/palette';
import { MODE_WIDTHS_PX } from '../layers/corridors/line-look';
import { circleOutline, type MarkPath } from './mark-shapes';
import type { Point } from './ribbon-curve';
import { round } from './drawn';

/** Distance of signs along a line, as on the live map. */
const EVERY_PX = 52;

/** A place on a line, with its direction of travel. */
export interface Along {
	x: number;
	y: number;
	right: number;
	down: number;
}

/** Places on a line at equal distances, the first half a distance from its start. */
export function placesAlong(points: readonly Point[]): Along[] {
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

/** An open chevron with its tip at a place, in the direction of travel. */
export function chevronAlong({ x, y, right, down }: Along, backPx: number, sidePx: number): string {
	const point = (back: number, side: number) =>
		`${round(x - right * back - down * side)} ${round(y - down * back + right * side)}`;
	return `M${point(backPx, sidePx)}L${point(0, 0)}L${point(backPx, -sidePx)}`;
}

const SIGNS: Readonly<Partial<Record<CorridorMode, (place: Along) => string>>> = {
	rail: ({ x, y, right, down }) => {
		const [across, along] = [-down * 4.2, right * 4.2];
		return `M${round(x - across)} ${round(y - along)}L${round(x + across)} ${round(y + along)}`;
	},
	gas: ({ x, y }) => circleOutline(2.7, round(x), round(y)),
	oil: ({ x, y }) => circleOutline(2.8, round(x), round(y)),
	// current may flow either way in a power line: its sign points along the line as listed
	power: (place) => chevronAlong(place, 4, 3.5)
};

/** Ticks of a railway, dots of gas, rings of oil. Null for a road and a leg at sea: their stroke differs. */
export function lineSigns(mode: CorridorMode, places: readonly Along[]): MarkPath | null {
	const sign = SIGNS[mode];
	if (!sign || places.length === 0) return null;
	const [d, hue] = [places.map(sign).join(''), `var(--mode-${mode})`];
	if (mode === 'gas') return { d, fill: hue };
	const stroke = { d, stroke: hue, strokeWidth: Math.min(1.6, MODE_WIDTHS_PX[mode]) };
	return mode === 'oil' ? { ...stroke, fill: 'var(--case)' } : stroke;
}
