import type { AllLayoutProperties, AllPaintProperties, Map as MapLibreMap } from 'maplibre-gl';
import type { RepublicCode } from '../../domain/republics';
import { cityIconId } from './city-icons';
import { CITY_LAYER_IDS, LABEL_LAYER_IDS, nameIn, type MapLanguage } from './label-layers';
import { rimBandIds } from './rim-bands';
import { isAnotherRepublic, isRepublic, NOTHING } from './style';
import { themePaint, type MapTheme } from './theme-paint';

/** Themes by map, for what is added to it later: the relief. */
const themes = new WeakMap<MapLibreMap, MapTheme>();

export function themeOf(map: MapLibreMap): MapTheme {
	return themes.get(map) ?? 'dark';
}

/** Remembers the theme a map was made with. */
export function rememberTheme(map: MapLibreMap, theme: MapTheme): void {
	themes.set(map, theme);
}

/** Repaints the base map. Data layers, camera and sources stay as they are. */
export function setTheme(map: MapLibreMap, theme: MapTheme): void {
	rememberTheme(map, theme);
	for (const [layer, properties] of Object.entries(themePaint(theme))) {
		if (!map.getLayer(layer)) continue;
		for (const [property, value] of Object.entries(properties))
			map.setPaintProperty(
				layer,
				property as keyof AllPaintProperties,
				value as AllPaintProperties[keyof AllPaintProperties]
			);
	}
	for (const layer of CITY_LAYER_IDS)
		map.setLayoutProperty(layer, 'icon-image', cityIconId(layer, theme));
}

/** Prints the names of the base map in another language, or each in its own (`local`). */
export function setLanguage(map: MapLibreMap, language: MapLanguage): void {
	const name = nameIn(language) as AllLayoutProperties['text-field'];
	for (const layer of LABEL_LAYER_IDS) map.setLayoutProperty(layer, 'text-field', name);
}

/** Outlines one republic, tints its rim and dims the other four; null shows all five alike. */
export function setSelectedRepublic(map: MapLibreMap, code: RepublicCode | null): void {
	for (const layer of rimBandIds('selected-band'))
		map.setFilter(layer, code ? isRepublic(code) : NOTHING);
	for (const layer of rimBandIds('edge-band'))
		map.setLayoutProperty(layer, 'visibility', code ? 'none' : 'visible');
	map.setFilter('selected-line', code ? isRepublic(code) : NOTHING);
	map.setFilter('land-dim', code ? isAnotherRepublic(code) : NOTHING);
}
