import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { PlacedName } from '../../labels/map-labels';
import type { NameAnchor } from '../../labels/name-spots';
import { NAME_LEADERS_ID, NAMES_SOURCE_ID } from '../base/label-layers';

const ANCHORS: Readonly<Record<NameAnchor, 'left' | 'center' | 'right'>> = {
	start: 'left',
	middle: 'center',
	end: 'right'
};

type LonLatAt = (x: number, y: number) => [lon: number, lat: number];

function nameFeature(
	{ row, lines, style, spot, at, hasSign }: PlacedName,
	lonLatAt: LonLatAt
): GeoJSON.Feature {
	const [markRight, markDown] = row.offsetPx ?? [0, 0];
	const [right, down] = [spot.offsetPx[0] + markRight, spot.offsetPx[1] + markDown];
	// the name of an area has no mark: while the map moves it stays on its ground
	const isOnGround = row.elsewhere !== undefined;
	return {
		type: 'Feature',
		properties: {
			...{ kind: row.kind, hasSign },
			text: lines.join('\n'),
			anchor: ANCHORS[spot.anchor],
			offset: isOnGround ? [0, 0] : [right / style.sizePx, down / style.sizePx]
		},
		geometry: {
			type: 'Point',
			coordinates: isOnGround ? lonLatAt(at[0] + right, at[1] + down) : row.lonLat
		}
	};
}

/** Names of the map and lines to them, as MapLibre's sources have them. */
function nameFeatures(map: MapLibreMap, names: readonly PlacedName[]) {
	const lonLatAt: LonLatAt = (x, y) => map.unproject([x, y]).toArray();
	const leaders = names.flatMap(({ leader }): GeoJSON.Feature[] => {
		if (!leader) return [];
		const [x1, y1, x2, y2] = leader;
		const coordinates = [lonLatAt(x1, y1), lonLatAt(x2, y2)];
		return [{ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } }];
	});
	return {
		[NAMES_SOURCE_ID]: names.map((name) => nameFeature(name, lonLatAt)),
		[NAME_LEADERS_ID]: leaders
	};
}

/** The names that MapLibre draws itself. */
export class BaseNames {
	/** Those that it has. */
	#shown = '';

	constructor(private map: MapLibreMap) {}

	/** Draws names at their places; they stay there while the map moves. */
	show(names: readonly PlacedName[]): void {
		const sources = nameFeatures(this.map, names);
		const key = JSON.stringify(sources);
		// MapLibre would place all names again, and draw its whole map for as long as they fade in
		if (key === this.#shown) return;
		this.#shown = key;
		for (const [id, features] of Object.entries(sources))
			this.map.getSource<GeoJSONSource>(id)?.setData({ type: 'FeatureCollection', features });
	}
}
