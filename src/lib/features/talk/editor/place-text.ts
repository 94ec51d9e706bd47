import type { LonLat } from '$lib/core/domain/geography';

/** `71.43, 51.13`: longitude and latitude to about a kilometre. */
export const formatPlace = ([lon, lat]: LonLat): string => `${lon.toFixed(2)}, ${lat.toFixed(2)}`;

/** The place of such a text; null if it is none on Earth. */
export function readPlace(text: string): LonLat | null {
	const [, lon, lat] = /^\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
	const place = [Number(lon), Number(lat)] as const;
	return Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 90 ? [place[0], place[1]] : null;
}
