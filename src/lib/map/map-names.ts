import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { PlacedName } from '../layers/labels/map-words';
import type { NameAnchor } from '../layers/labels/name-spots';
import { NAME_LEADERS_ID, NAMES_SOURCE_ID } from './base/label-layers';

const ANCHORS: Readonly<Record<NameAnchor, 'left' | 'center' | 'right'>> = {
	start: 'left',
	middle: 'center',
	end: 'right'
};

function nameFeature({ row, lines, style, spot }: PlacedName): GeoJSON.Feature {
	const [right, down] = spot.offsetPx;
	return {
		type: 'Feature',
		properties: {
			kind: row.kind,
			text: lines.join('\n'),
			anchor: ANCHORS[spot.anchor],
			offset: [right / style.sizePx, down / style.sizePx]
		},
		geometry: { type: 'Point', coordinates: row.lonLat }
	};
}

/** Writes names on the map where they were placed; they stay at their places while it moves. */
export function showNames(map: MapLibreMap, names: readonly PlacedName[]): void {
	const lonLatAt = (x: number, y: number) => map.unproject([x, y]).toArray();
	const leaders = names.flatMap(({ leader }): GeoJSON.Feature[] => {
		if (!leader) return [];
		const [x1, y1, x2, y2] = leader;
		const coordinates = [lonLatAt(x1, y1), lonLatAt(x2, y2)];
		return [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }];
	});
	const set = (id: string, features: GeoJSON.Feature[]) =>
		map.getSource<GeoJSONSource>(id)?.setData({ type: 'FeatureCollection', features });
	set(NAMES_SOURCE_ID, names.map(nameFeature));
	set(NAME_LEADERS_ID, leaders);
}
