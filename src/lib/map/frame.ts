import type { Map as MapLibreMap } from 'maplibre-gl';
import type { GeoBox, LonLat } from '../core/domain/geography';
import { isTightFrame, listShownCountries } from '../core/domain/subject';
import type { Camera, ViewState } from '../core/domain/view-state';

const FLIGHT_MILLISECONDS = 900;
/** cubic-bezier(.2, 0, 0, 1) is close to this; MapLibre needs a function. */
const easing = (share: number) => 1 - (1 - share) ** 4;

/** Converts places to pixels from the map's corner. */
export const placeOn =
	(map: MapLibreMap) =>
	(lonLat: LonLat): [x: number, y: number] => {
		const { x, y } = map.project(lonLat);
		return [x, y];
	};

export function frameBox(map: MapLibreMap, box: GeoBox, cut: boolean): void {
	const duration = cut ? 0 : FLIGHT_MILLISECONDS;
	map.fitBounds([...box], { duration, easing, bearing: 0, pitch: 0, linear: true });
}

export function moveTo(map: MapLibreMap, camera: Camera, cut: boolean): void {
	if (cut) map.jumpTo({ ...camera });
	else map.easeTo({ ...camera, duration: FLIGHT_MILLISECONDS, easing });
}

/** A camera as in a link: differences that nobody sees are rounded away. */
function roundCamera({ center: [lon, lat], zoom, bearing, pitch }: Camera): Camera {
	const round = (value: number, digits: number) => Number(value.toFixed(digits));
	return {
		center: [round(lon, 3), round(lat, 3)],
		zoom: round(zoom, 2),
		bearing: round(bearing, 1),
		pitch: round(pitch, 1)
	};
}

/** The camera as in a link, rounded to what is visible. */
export function getCamera(map: MapLibreMap): Camera {
	const { lng, lat } = map.getCenter();
	const [bearing, pitch] = [map.getBearing(), map.getPitch()];
	return roundCamera({ center: [lng, lat], zoom: map.getZoom(), bearing, pitch });
}

/** Whether two cameras look the same: that of a fitted step is not rounded. */
export function isSameCamera(a: Camera, b: Camera): boolean {
	return JSON.stringify(roundCamera(a)) === JSON.stringify(roundCamera(b));
}

/** Whether another view needs another framing: not for another year. */
export function isFramedAnew(before: ViewState, state: ViewState): boolean {
	return (
		state.camera !== null ||
		before.camera !== null ||
		before.region !== state.region ||
		before.stage?.step !== state.stage?.step ||
		listShownCountries(state) !== listShownCountries(before) ||
		isTightFrame(state) !== isTightFrame(before)
	);
}
