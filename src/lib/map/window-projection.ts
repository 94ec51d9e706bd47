import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LonLat } from '../core/domain/geography';
import type { WindowPoint, WindowProjection } from '../core/domain/window-projection';

/**
 * The live map's projection, with its zoom, tilt and turn, in pixels of the window; as long as the map
 * stays where it is in the window.
 */
export function buildWindowProjection(map: MapLibreMap): WindowProjection {
	const { left, top } = map.getContainer().getBoundingClientRect();
	const inMap = ([x, y]: WindowPoint): [number, number] => [x - left, y - top];
	return {
		place(lonLat) {
			const { x, y } = map.project([lonLat[0], lonLat[1]]);
			return [x + left, y + top];
		},
		lonLatAt(point): LonLat {
			const { lng, lat } = map.unproject(inMap(point));
			return [lng, lat];
		},
		move([x, y], zoomBy, about) {
			// a move by the user enters the link: `live-map.ts`
			const event = { originalEvent: new Event('move') };
			map.panBy([-x, -y], { duration: 0 }, event);
			if (zoomBy === 0) return;
			const around = map.unproject(inMap(about));
			map.zoomTo(map.getZoom() + zoomBy, { around, duration: 0 }, event);
		},
		follow(onmove) {
			map.on('move', onmove);
			map.on('resize', onmove);
			return () => {
				map.off('move', onmove);
				map.off('resize', onmove);
			};
		}
	};
}
