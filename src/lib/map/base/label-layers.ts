import type { SymbolLayerSpecification } from 'maplibre-gl';
import { LINE_EMS, NAME_STYLES } from '../../layers/labels/name-styles';
import type { NameKind } from '../../layers/labels/name-rows';
import { CITY_SHAPES, cityIconId } from './city-icons';
import type { MapTheme } from './theme-paint';

/** The names of the map, each at its place with its anchor and offset. */
export const NAMES_SOURCE_ID = 'names';
/** Lines to names that did not fit next to their marks. */
export const NAME_LEADERS_ID = 'name-leaders';

/** The layer of each kind of name, in paint order. */
export const LABEL_LAYERS = {
	river: 'label-rivers',
	region: 'label-regions',
	water: 'label-waters',
	country: 'label-countries',
	place: 'label-places',
	city: 'label-cities',
	capital: 'label-capitals'
} as const satisfies Record<NameKind, string>;

export const NAME_KINDS = Object.keys(LABEL_LAYERS) as NameKind[];

/** The fonts of `static/fonts/faces.json`. */
const FONTS = {
	serif: 'Source Serif 4 Regular',
	'serif-bold': 'Source Serif 4 SemiBold',
	'serif-italic': 'Source Serif 4 Italic',
	sans: 'Source Sans 3 Regular',
	'sans-bold': 'Source Sans 3 SemiBold'
} as const;

const HALOS: Readonly<Record<NameKind, { width: number; blur: number }>> = {
	river: { width: 1, blur: 1 },
	region: { width: 0.8, blur: 0 },
	water: { width: 0.8, blur: 0 },
	country: { width: 1, blur: 0 },
	place: { width: 1.4, blur: 0.4 },
	city: { width: 1.4, blur: 0.4 },
	capital: { width: 1.4, blur: 0.4 }
};

/**
 * The layers of names. MapLibre places nothing here: `layers/labels/place-words.ts` decides which
 * names are shown, and where, as for the static map.
 */
export function buildLabelLayers(theme: MapTheme): SymbolLayerSpecification[] {
	return NAME_KINDS.map((kind) => {
		const shape = CITY_SHAPES.find((each) => each === kind);
		const { face, sizePx, tracking } = NAME_STYLES[kind];
		const { width, blur } = HALOS[kind];
		return {
			id: LABEL_LAYERS[kind],
			type: 'symbol',
			source: NAMES_SOURCE_ID,
			filter: ['==', ['get', 'kind'], kind],
			layout: {
				...(shape && { 'icon-image': cityIconId(shape, theme), 'icon-overlap': 'always' }),
				'text-field': ['get', 'text'],
				'text-font': [FONTS[face]],
				'text-size': sizePx,
				'text-letter-spacing': tracking,
				// the lines are already broken
				'text-max-width': 1000,
				'text-line-height': LINE_EMS,
				'text-anchor': ['get', 'anchor'],
				'text-justify': 'auto',
				'text-offset': ['get', 'offset'],
				'text-overlap': 'always',
				'text-ignore-placement': true,
				'icon-ignore-placement': true
			},
			paint: {
				'icon-opacity': ['case', ['get', 'hasSign'], 1, 0],
				'text-halo-width': width,
				'text-halo-blur': blur
			}
		};
	});
}
