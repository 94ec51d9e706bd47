/** Red, green, blue, alpha, each 0 to 255. */
export type Rgba = [red: number, green: number, blue: number, alpha: number];

/** `#rrggbb` with an opacity from 0 to 1. */
export function toRgba(hex: string, opacity = 1): Rgba {
	const value = Number.parseInt(hex.slice(1), 16);
	return [value >> 16, (value >> 8) & 255, value & 255, Math.round(opacity * 255)];
}

/** Mixes two colours `#rrggbb` by a share of the second. */
export function mixRgba(ground: string, hex: string, share: number): Rgba {
	const under = toRgba(ground);
	const over = toRgba(hex);
	const mix = (index: 0 | 1 | 2) => Math.round(under[index] * (1 - share) + over[index] * share);
	return [mix(0), mix(1), mix(2), 255];
}
