import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import { REGION_BOUNDS } from '../domain/geography';
import { republicByCode, type RepublicCode } from '../domain/republics';
import type { Camera } from '../domain/view-state';

/** Marks a camera move of the atlas's own, so that only the reader's moves enter the link. */
export const OWN_MOVE = { atlasMove: true } as const;

export function isOwnMove(event: object): boolean {
	return 'atlasMove' in event;
}

const FLIGHT_MILLISECONDS = 900;
/** cubic-bezier(.2, 0, 0, 1) is close to this; MapLibre wants a function. */
const easing = (share: number) => 1 - (1 - share) ** 4;

/** West, south, east, north that a page frames. */
export function frameOf(republic: RepublicCode | null): readonly [number, number, number, number] {
	return republic ? republicByCode(republic).bounds : REGION_BOUNDS;
}

/** Moves to the page's own framing. */
export function frame(map: MapLibreMap, republic: RepublicCode | null, cut: boolean): void {
	const [west, south, east, north] = frameOf(republic);
	const bounds: LngLatBoundsLike = [
		[west, south],
		[east, north]
	];
	map.fitBounds(
		bounds,
		{ duration: cut ? 0 : FLIGHT_MILLISECONDS, easing, bearing: 0, pitch: 0, linear: true },
		OWN_MOVE
	);
}

/** Moves to the camera of a link. */
export function moveTo(map: MapLibreMap, camera: Camera, cut: boolean): void {
	const { center, zoom, bearing, pitch } = camera;
	const target = { center, zoom, bearing, pitch };
	if (cut) map.jumpTo(target, OWN_MOVE);
	else map.easeTo({ ...target, duration: FLIGHT_MILLISECONDS, easing }, OWN_MOVE);
}

/** The camera as a link writes it, rounded to what a reader can see. */
export function cameraOf(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	const round = (value: number, digits: number) => Number(value.toFixed(digits));
	return {
		center: [round(lng, 3), round(lat, 3)],
		zoom: round(map.getZoom(), 2),
		bearing: round(map.getBearing(), 1),
		pitch: round(map.getPitch(), 1)
	};
}

export function isSameCamera(a: Camera, b: Camera): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
