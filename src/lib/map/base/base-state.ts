import type { AllPaintProperties, Map as MapLibreMap } from 'maplibre-gl';
import type { CountryCode } from '../../core/domain/countries';
import { REGION_YEARS } from '../../core/domain/region-years';
import { isWholeRegion } from '../../core/domain/subject';
import { NAME_STYLES } from '../../labels/name-styles';
import { CITY_SHAPES, getCityIconId, LABEL_LAYERS, NAME_KINDS } from './label-layers';
import { listRimBandIds } from './rim-bands';
import {
	isAnotherCountry,
	isOneOf,
	isRegion,
	NOTHING,
	REGION_AREA_LAYER,
	REGION_BORDER_OPACITY
} from './style';
import { getRegionBordersId, getThemePaint, type MapTheme } from './theme-paint';

/** What the steps of a talk do not speak of, and their legends do not explain. */
const LEFT_OUT_OF_STEPS = ['borders-disputed', 'borders-leased'] as const;

/** Leaves disputed and leased borders out of the map of a step. */
export function setDisputed(map: MapLibreMap, isShown: boolean): void {
	for (const layer of LEFT_OUT_OF_STEPS)
		map.setPaintProperty(layer, 'line-opacity', isShown ? 1 : 0);
}

/** Repaints the base map. Data layers, camera and sources stay as they are. */
export function setTheme(map: MapLibreMap, theme: MapTheme, isOnStage = false): void {
	for (const [layer, properties] of Object.entries(getThemePaint(theme, isOnStage))) {
		if (!map.getLayer(layer)) continue;
		for (const [property, value] of Object.entries(properties))
			map.setPaintProperty(
				layer,
				property as keyof AllPaintProperties,
				value as AllPaintProperties[keyof AllPaintProperties]
			);
	}
	for (const shape of CITY_SHAPES)
		map.setLayoutProperty(LABEL_LAYERS[shape], 'icon-image', getCityIconId(shape, theme));
}

/** Scales the names of the base map relative to a desktop. */
export function setLabelScale(map: MapLibreMap, factor: number): void {
	for (const kind of NAME_KINDS)
		map.setLayoutProperty(LABEL_LAYERS[kind], 'text-size', NAME_STYLES[kind].sizePx * factor);
}

function setVisible(map: MapLibreMap, layers: readonly string[], isVisible: boolean): void {
	for (const layer of layers)
		map.setLayoutProperty(layer, 'visibility', isVisible ? 'visible' : 'none');
}

/** Outlines the shown countries, tints their rims and dims the others; all five are treated equally. */
export function setSelectedCountries(map: MapLibreMap, shown: readonly CountryCode[]): void {
	const some = !isWholeRegion(shown);
	const band = listRimBandIds('selected-band');
	for (const layer of [...band, 'selected-line', REGION_AREA_LAYER])
		map.setFilter(layer, some ? isOneOf(shown) : NOTHING);
	map.setFilter('land-dim', some ? isAnotherCountry(shown) : NOTHING);
	setVisible(map, [...band, REGION_AREA_LAYER], some);
	setVisible(map, listRimBandIds('edge-band'), !some);
}

/** Shows the borders of the regions as they were at the end of a year; no tile is made again. */
export function setRegionYear(map: MapLibreMap, year: number): void {
	for (const since of REGION_YEARS)
		map.setPaintProperty(
			getRegionBordersId(since),
			'line-opacity',
			since <= year ? REGION_BORDER_OPACITY : 0
		);
}

const REGION_LAYERS = ['region-tint', 'region-line'] as const;

/** Outlines and tints one region of a country by its code; null for none. */
export function setSelectedRegion(map: MapLibreMap, code: string | null): void {
	for (const layer of REGION_LAYERS) map.setFilter(layer, code ? isRegion(code) : NOTHING);
	setVisible(map, REGION_LAYERS, code !== null);
}

/** The code of a country of the five at a point of the screen; empty elsewhere. */
export function findCountryAt(map: MapLibreMap, x: number, y: number): string {
	const [feature] = map.queryRenderedFeatures([x, y], { layers: ['land-five', 'land-dim'] });
	return String(feature?.properties.c ?? '');
}
