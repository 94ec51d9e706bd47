import type { GeoJSONSource, Map as MapLibreMap, SymbolLayerSpecification } from 'maplibre-gl';
import type { LonLat } from '../../core/domain/geography';

/** A box in which the map prints no name of its own: a label of HTML stands there, or marks do. */
export interface LabelBlocker {
	lonLat: LonLat;
	widthPx: number;
	heightPx: number;
	/** From the point to the middle of the box, right and down. */
	offsetPx?: [right: number, down: number];
}

export const BLOCKER_SOURCE_ID = 'blockers';

/**
 * MapLibre has no invisible obstacle. An icon is one: placed first (topmost layer), always shown
 * (`icon-overlap`), it takes its box in the collision index though all its pixels are clear.
 */
export const BLOCKER_LAYER: SymbolLayerSpecification = {
	id: 'label-blockers',
	type: 'symbol',
	source: BLOCKER_SOURCE_ID,
	layout: {
		'icon-image': ['get', 'image'],
		'icon-offset': ['get', 'offset'],
		'icon-overlap': 'always',
		'icon-padding': 0
	}
};

/** Sizes are rounded up to this step, so that a changing number makes few images. */
const STEP_PX = 8;
const roundUp = (lengthPx: number): number => Math.max(1, Math.ceil(lengthPx / STEP_PX)) * STEP_PX;

/** Replaces all blockers of the map. Icons cannot be stretched to a size, so each size is one. */
export function setLabelBlockers(map: MapLibreMap, blockers: readonly LabelBlocker[]): void {
	const features = blockers.map(({ lonLat, widthPx, heightPx, offsetPx = [0, 0] }) => {
		const [width, height] = [roundUp(widthPx), roundUp(heightPx)];
		const image = `blocker-${width}x${height}`;
		if (!map.hasImage(image))
			map.addImage(image, { width, height, data: new Uint8Array(width * height * 4) });
		return {
			type: 'Feature' as const,
			properties: { image, offset: offsetPx },
			geometry: { type: 'Point' as const, coordinates: lonLat }
		};
	});
	map.getSource<GeoJSONSource>(BLOCKER_SOURCE_ID)?.setData({ type: 'FeatureCollection', features });
}
