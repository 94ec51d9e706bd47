import type { SymbolLayerSpecification } from 'maplibre-gl';
import { LINE_EMS, NAME_STYLES } from '../../layers/labels/name-styles';
import type { NameKind } from '../../layers/labels/name-rows';
import { cityIconId, type CITY_LAYER_IDS } from './city-icons';
import type { MapTheme } from './theme-paint';

/** Where the names of the map lie, each at its place with the anchor and offset that it was given. */
export const NAMES_SOURCE_ID = 'names';
/** Lines to names that found no room beside their marks. */
export const NAME_LEADERS_ID = 'name-leaders';

/** The layer of each kind of name, in paint order. */
const LAYER_OF = {
	river: 'label-rivers',
	region: 'label-regions',
	water: 'label-waters',
	country: 'label-countries',
	place: 'label-places',
	city: 'label-cities',
	capital: 'label-capitals'
} as const satisfies Record<NameKind, string>;

export const LABEL_LAYER_IDS = Object.values(LAYER_OF);

/** The cuts of `static/fonts/faces.json`. */
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

const hasIcon = (id: string): id is (typeof CITY_LAYER_IDS)[number] =>
	id === 'label-cities' || id === 'label-capitals';

/**
 * The layers of names. MapLibre decides nothing here: which names are shown, and where, is the rule of
 * `layers/labels/place-words.ts`, which places the names of the static map too.
 */
export function buildLabelLayers(theme: MapTheme): SymbolLayerSpecification[] {
	return (Object.keys(LAYER_OF) as NameKind[]).map((kind) => {
		const id = LAYER_OF[kind];
		const { face, sizePx, tracking } = NAME_STYLES[kind];
		const { width, blur } = HALOS[kind];
		return {
			id,
			type: 'symbol',
			source: NAMES_SOURCE_ID,
			filter: ['==', ['get', 'kind'], kind],
			layout: {
				...(hasIcon(id) ? { 'icon-image': cityIconId(id, theme), 'icon-overlap': 'always' } : {}),
				'text-field': ['get', 'text'],
				'text-font': [FONTS[face]],
				'text-size': sizePx,
				'text-letter-spacing': tracking,
				// the lines are broken already
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
