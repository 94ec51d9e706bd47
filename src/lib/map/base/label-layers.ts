import { m } from '#messages';
import type { Map as MapLibreMap, SymbolLayerSpecification } from 'maplibre-gl';
import { PALETTES } from '../../core/domain/palette';
import { ReaderError } from '../../core/site/reader-error';
import { LINE_EMS, NAME_STYLES } from '../../labels/name-styles';
import type { NameKind } from '../../labels/name-rows';
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
	station: 'label-stations',
	town: 'label-towns',
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
	station: { width: 1.2, blur: 0.4 },
	town: { width: 1.4, blur: 0.4 },
	place: { width: 1.4, blur: 0.4 },
	city: { width: 1.4, blur: 0.4 },
	capital: { width: 1.4, blur: 0.4 }
};

/**
 * A square with a dot for capitals, a ring for all other cities, a dot for settlements, a small square
 * for stations; one of each per theme.
 */
export const CITY_SHAPES = ['station', 'town', 'city', 'capital'] as const;
type CityShape = (typeof CITY_SHAPES)[number];

export const getCityIconId = (shape: CityShape, theme: MapTheme) => `${shape}-${theme}`;

/**
 * The layers of names. MapLibre places nothing here: `labels/place-labels.ts` decides which
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
				...(shape && { 'icon-image': getCityIconId(shape, theme), 'icon-overlap': 'always' }),
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

/** Icons are drawn at twice their size, to be sharp on dense screens. */
const PIXEL_RATIO = 2;
const SIZE_PX = 14;

function drawIcon(shape: CityShape, theme: MapTheme): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = SIZE_PX * PIXEL_RATIO;
	const context = canvas.getContext('2d');
	if (!context) throw new ReaderError(m.load_error_no_canvas());
	const { text, textSecondary, markCase } = PALETTES[theme];
	const middle = SIZE_PX / 2;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	context.fillStyle = markCase;
	if (shape === 'capital') {
		context.strokeStyle = text;
		context.lineWidth = 1.5;
		context.fillRect(middle - 5, middle - 5, 10, 10);
		context.strokeRect(middle - 3.75, middle - 3.75, 7.5, 7.5);
		context.fillStyle = text;
		context.fillRect(middle - 1.25, middle - 1.25, 2.5, 2.5);
	} else if (shape === 'station') {
		context.strokeStyle = textSecondary;
		context.lineWidth = 1;
		context.fillRect(middle - 2, middle - 2, 4, 4);
		context.strokeRect(middle - 2, middle - 2, 4, 4);
	} else {
		context.strokeStyle = textSecondary;
		context.lineWidth = 1.1;
		context.beginPath();
		context.arc(middle, middle, shape === 'town' ? 1.4 : 2.3, 0, 2 * Math.PI);
		if (shape === 'town') context.fillStyle = textSecondary;
		context.fill();
		context.stroke();
	}
	return context.getImageData(0, 0, canvas.width, canvas.height);
}

export function addCityIcons(map: MapLibreMap): void {
	for (const theme of ['dark', 'light'] as const)
		for (const shape of CITY_SHAPES)
			map.addImage(getCityIconId(shape, theme), drawIcon(shape, theme), {
				pixelRatio: PIXEL_RATIO
			});
}
