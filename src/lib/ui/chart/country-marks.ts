import type { CountryCode } from '$lib/core/domain/countries';

/** A country's colour, the same in every chart: of the palette. */
export const getColour = (country: CountryCode): string => `var(--${country.toLowerCase()})`;

/** Outlines of about one optical size for a radius of 1, y down, different for each country. */
const OUTLINES: Readonly<Record<CountryCode, readonly (readonly [x: number, y: number])[]>> = {
	KAZ: [],
	KGZ: [
		[0, -1.3],
		[1.3, 0],
		[0, 1.3],
		[-1.3, 0]
	],
	TJK: [
		[0, -1.25],
		[1.2, 0.85],
		[-1.2, 0.85]
	],
	TKM: [
		[0, 1.25],
		[1.2, -0.85],
		[-1.2, -0.85]
	],
	UZB: [
		[-0.95, -0.95],
		[0.95, -0.95],
		[0.95, 0.95],
		[-0.95, 0.95]
	]
};

const round = (value: number) => Math.round(value * 10) / 10;

/** Path data of a country's point: a circle for Kazakhstan, corners for the others. */
export function drawPointOutline(
	country: CountryCode,
	x: number,
	y: number,
	radius: number
): string {
	const corners = OUTLINES[country];
	if (corners.length === 0) {
		const r = round(radius);
		return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
	}
	return `M${corners.map(([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`).join('L')}Z`;
}
