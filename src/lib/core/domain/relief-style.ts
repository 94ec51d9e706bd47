import type { ThemeName } from './palette';

/** Map libraries cannot blend: white is darkened and black made transparent. */
export const RELIEF: Readonly<Record<ThemeName, { opacity: number; brightness: number }>> = {
	dark: { opacity: 0.3, brightness: 0.72 },
	light: { opacity: 0.15, brightness: 1 },
	print: { opacity: 0.15, brightness: 1 }
};

/** The relief is 1600 px wide and blurred at near zooms, so it fades: the share that is left by zoom. */
export const RELIEF_SHARES = [
	[4, 1],
	[7, 0.45],
	[10, 0.1]
] as const;

export function getReliefOpacity(theme: ThemeName, zoom: number): number {
	const after = RELIEF_SHARES.findIndex(([stop]) => stop > zoom);
	const [, last] = RELIEF_SHARES.at(-1)!;
	const [toZoom, toShare] = RELIEF_SHARES[after] ?? [zoom, last];
	const [fromZoom, fromShare] = RELIEF_SHARES[after - 1] ?? [zoom - 1, toShare];
	const way = (zoom - fromZoom) / (toZoom - fromZoom);
	return RELIEF[theme].opacity * (fromShare + way * (toShare - fromShare));
}
