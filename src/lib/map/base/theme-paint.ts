import type { ExpressionSpecification } from 'maplibre-gl';
import { PALETTES, type Palette } from '../../core/domain/palette';
import { REGION_YEARS } from '../../core/domain/region-years';
import { RELIEF, RELIEF_SHARES, getReliefOpacity } from '../../core/domain/relief-style';
import { getRimBandPaint } from './rim-bands';

export type MapTheme = 'dark' | 'light';

type PaintValue = string | number | ExpressionSpecification;

/** The layer of the borders that exist since a year; transparent in the years before. */
export const getRegionBordersId = (since: number): string => `borders-region-${since}`;

/** Layer id → paint properties that change with the theme, and only those. */
type ThemePaint = Record<string, Record<string, PaintValue>>;

/** The relief fades as the reader comes closer. */
function opacityByZoom(theme: MapTheme): ExpressionSpecification {
	const stops = RELIEF_SHARES.flatMap(([zoom]) => [zoom, getReliefOpacity(theme, zoom)]);
	return ['interpolate', ['linear'], ['zoom'], ...stops];
}

/** On stage, text has contrast to spare for a pale projector. */
function forStage(palette: Palette): Palette {
	return {
		...palette,
		textSecondary: palette.stageTextSecondary,
		textOther: palette.stageTextOther,
		textWater: palette.stageTextWater
	};
}

/** Everything that differs between dark and light, for the style and `setTheme`. */
export function getThemePaint(theme: MapTheme, isOnStage = false): ThemePaint {
	const palette = isOnStage ? forStage(PALETTES[theme]) : PALETTES[theme];
	const label = (color: string, halo: string): Record<string, PaintValue> => ({
		'text-color': color,
		'text-halo-color': halo
	});
	return {
		sea: { 'background-color': palette.water },
		'land-five': { 'fill-color': palette.land },
		...getRimBandPaint(theme),
		'land-dim': { 'fill-color': palette.landDim },
		'land-china': { 'fill-color': palette.landChina },
		'land-other': { 'fill-color': palette.landOther },
		relief: {
			'raster-opacity': opacityByZoom(theme),
			'raster-brightness-max': RELIEF[theme].brightness
		},
		rivers: { 'line-color': palette.river },
		lakes: { 'fill-color': palette.water },
		'lake-shores': { 'line-color': palette.shore },
		coast: { 'line-color': palette.shore },
		'former-shore': { 'line-color': palette.shore },
		'borders-region': { 'line-color': palette.borderRegion },
		...Object.fromEntries(
			REGION_YEARS.map((year) => [getRegionBordersId(year), { 'line-color': palette.borderRegion }])
		),
		'borders-country': { 'line-color': palette.borderCountry },
		'borders-disputed': { 'line-color': palette.borderDisputed },
		'borders-leased': { 'line-color': palette.borderDisputed },
		'edge-line': { 'line-color': palette.borderCountry },
		'selected-line': { 'line-color': palette.borderFocus },
		'region-tint': { 'fill-color': palette.edge, 'fill-opacity': palette.edgeOpacity },
		'region-line': { 'line-color': palette.borderFocus },
		'label-rivers': label(palette.textWater, palette.land),
		'label-waters': label(palette.textWater, palette.water),
		'label-regions': label(palette.textSecondary, palette.markCase),
		'label-countries': label(palette.textOther, palette.landOther),
		'label-cities': label(palette.textSecondary, palette.markCase),
		'label-stations': label(palette.textSecondary, palette.markCase),
		'label-towns': label(palette.textSecondary, palette.markCase),
		'label-places': label(palette.textSecondary, palette.markCase),
		'name-leaders': { 'line-color': palette.textSecondary },
		'label-capitals': label(palette.text, palette.markCase)
	};
}
