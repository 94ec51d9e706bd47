import type { FilterSpecification, LineLayerSpecification } from 'maplibre-gl';
import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { isCountryCode } from '../../core/domain/countries';
import { mixRgba } from '../../layers/marks/color';
import type { BaseGeometry } from './geometry';

/** Tints inside an outline that fade towards the middle of the land: they end at a depth in px. */
const BANDS = {
	'edge-band': { source: 'edge-rim', depthPx: 12, strength: 'edgeOpacity' },
	'selected-band': { source: 'country-rim', depthPx: 17, strength: 'edgeOpacitySelected' }
} as const;
type RimBand = keyof typeof BANDS;

/**
 * Tolerance of a band's outlines in px. A band is drawn seven times and has soft edges; with the
 * outline's own tolerance the bands were half of the map's vertices.
 */
export const RIM_TOLERANCE_PX = 2;

/** The outlines that the bands follow, by the source of each. */
export function buildRimOutlines({
	lines,
	countries
}: Pick<BaseGeometry, 'lines' | 'countries'>): Record<string, GeoJSON.FeatureCollection> {
	const edge = lines.features.filter(({ properties }) => properties?.kind === 'edge');
	const five = countries.features.filter(({ properties }) => isCountryCode(String(properties?.c)));
	return {
		'edge-rim': { type: 'FeatureCollection', features: edge },
		'country-rim': { type: 'FeatureCollection', features: five }
	};
}

/** Enough for steps below two parts in 255, which are invisible. */
const STEPS = 7;

const steps = Array.from({ length: STEPS }, (_, index) => index);

/** Layers of one band, widest first. */
export const listRimBandIds = (band: RimBand): string[] =>
	steps.map((step) => `${band}-${step + 1}`);

/**
 * A wide translucent line darkens where it overlaps itself. So a band is a stack of opaque lines, each
 * narrower and more tinted, with one filter and layout and hence one set of triangles. Neighbours'
 * land and water, painted later, cover the outer half.
 */
export function buildRimBand(
	id: RimBand,
	filter?: FilterSpecification,
	layout: LineLayerSpecification['layout'] = {}
): LineLayerSpecification[] {
	const { source, depthPx } = BANDS[id];
	return listRimBandIds(id).map((layer, step) => ({
		id: layer,
		type: 'line',
		source,
		...(filter ? { filter } : {}),
		layout: { 'line-join': 'round', ...layout },
		paint: { 'line-width': 2 * depthPx * (1 - step / (STEPS + 1)), 'line-blur': 1.5 }
	}));
}

const mix = (ground: string, tint: string, share: number): string =>
	`rgb(${mixRgba(ground, tint, share).slice(0, 3).join(',')})`;

/** The colours of both bands: the tint rises smoothly from zero to its full strength. */
export function getRimBandPaint(theme: ThemeName): Record<string, { 'line-color': string }> {
	const palette = PALETTES[theme];
	return Object.fromEntries(
		(['edge-band', 'selected-band'] as const).flatMap((id) =>
			listRimBandIds(id).map((layer, step) => {
				const rise = (step + 1) / STEPS;
				const share = palette[BANDS[id].strength] * rise * rise * (3 - 2 * rise);
				return [layer, { 'line-color': mix(palette.land, palette.edge, share) }];
			})
		)
	);
}
