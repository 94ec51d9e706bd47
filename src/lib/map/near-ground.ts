import { m } from '#messages';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { loadWithRetry } from '../core/site/load-with-retry';
import { IN_VIEW_ZOOM } from '../labels/name-rows';
import type { BaseGeometry } from './base/geometry';
import type { GroundNames } from './labels/ground-names';

interface NearGroundOptions {
	names: GroundNames;
	/** Of the first view. */
	geometry: BaseGeometry;
	/** Called with a sentence if something is missing, with null when it has come. */
	onError: (sentence: string | null) => void;
	/** Called when the names of the map are others. */
	onNames: () => void;
}

/**
 * Loads the code of near maps when the map first rests near: names of areas in the part that is in
 * view, then the close level of the ground. Call it once the first view is drawn.
 */
export function startNearGround(map: MapLibreMap, options: NearGroundOptions): void {
	const { names, geometry, onError, onNames } = options;
	let isGone = false;
	map.on('remove', () => (isGone = true));
	const load = async () => {
		const { makeNearGround } = await loadWithRetry(() => import('./base/close-ground'));
		const near = makeNearGround(map, geometry, onError, onNames);
		if (isGone) return null;
		names.near = near.names;
		onNames();
		return near.ground;
	};
	let part: ReturnType<typeof load> | null = null;
	const rest = () => {
		if (isGone || map.getZoom() < IN_VIEW_ZOOM) return;
		part ??= load();
		part.then(
			(ground) => ground?.rest(),
			() => {
				part = null;
				onError(m.load_error_ground());
			}
		);
	};
	map.on('moveend', rest);
	rest();
}
