import type { ThemeName } from '../core/domain/palette';

/** Map libraries cannot blend: white is darkened and black made transparent. */
export const RELIEF: Readonly<Record<ThemeName, { opacity: number; brightness: number }>> = {
	dark: { opacity: 0.3, brightness: 0.72 },
	light: { opacity: 0.15, brightness: 1 },
	print: { opacity: 0.15, brightness: 1 }
};

/** The relief is 1600 px wide and blurred at near zooms, so it fades to a share. */
export const RELIEF_FADE = { fromZoom: 4, toZoom: 7, share: 0.45 } as const;

export function getReliefOpacity(theme: ThemeName, zoom: number): number {
	const { fromZoom, toZoom, share } = RELIEF_FADE;
	const way = Math.min(1, Math.max(0, (zoom - fromZoom) / (toZoom - fromZoom)));
	return RELIEF[theme].opacity * (1 - way * (1 - share));
}
