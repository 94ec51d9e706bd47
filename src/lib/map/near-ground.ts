import { m } from '#messages';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { loadWithRetry } from '../core/site/load-with-retry';
import { IN_VIEW_ZOOM } from '../labels/name-rows';
import type { CloseGround, NearGroundOptions } from './base/close-ground';
import type { GroundNames } from './labels/ground-names';

/**
 * Loads the code of near maps when the map first rests near: names of areas in the part that is in
 * view, then the close level of the ground. Call it once the first view is drawn.
 */
export function startNearGround(
	map: MapLibreMap,
	names: GroundNames,
	options: NearGroundOptions
): void {
	let ground: CloseGround | null = null;
	const rest = async () => {
		if (map.getZoom() < IN_VIEW_ZOOM) return;
		const isNew = await options.parts.load({
			...{ name: 'near ground', failure: m.load_error_ground() },
			load: () => loadWithRetry(() => import('./base/close-ground')),
			place: ({ makeNearGround }) => {
				const near = makeNearGround(map, options);
				names.near = near.names;
				ground = near.ground;
			}
		});
		if (isNew) options.onNames();
		await ground?.rest();
	};
	map.on('moveend', () => void rest());
	void rest();
}
