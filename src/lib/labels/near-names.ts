import { CLOSE_ZOOM } from '../core/data/courses';
import type { DetailTables } from '../core/data/types';
import { LAYER_IDS } from '../core/domain/layers';
import type { ViewState } from '../core/domain/view-state';
import type { MarkScale } from '../layers/model';
import { getLayerPicture } from '../layers/pictures';
import type { NameRow } from './name-rows';

/** Names of the marks on a near map, in its year: crossings, ports, institutes, projects. */
export function listNearbyNames(
	view: ViewState,
	detail: DetailTables | null,
	zoom: number,
	scale: MarkScale
): NameRow[] {
	if (zoom < CLOSE_ZOOM) return [];
	const setting = { view, detail, zoom, scale };
	return LAYER_IDS.flatMap((id) => getLayerPicture(id).listNames?.(setting) ?? [])
		.filter(({ text }) => text !== '')
		.map(({ text, lonLat, country, offsetPx }) => ({
			...{ kind: 'place', text, lonLat, country, fromZoom: CLOSE_ZOOM, side: 'right' },
			...(offsetPx && { offsetPx })
		}));
}
