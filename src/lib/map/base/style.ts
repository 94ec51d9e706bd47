import type {
	ExpressionSpecification,
	FilterSpecification,
	FontFacesSpecification,
	GeoJSONSourceSpecification,
	LayerSpecification,
	LineLayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { ATLAS_BOX, LEASE } from '../../core/domain/geography';
import { COUNTRY_CODES } from '../../core/domain/countries';
import { REGION_YEARS } from '../../core/domain/region-years';
import { getAssetUrl } from '../../core/site/assets';
import type { BaseGeometry } from './geometry';
import { buildRimBand, RIM_TOLERANCE_PX, buildRimOutlines } from './rim-bands';
import { buildLabelLayers, NAME_LEADERS_ID, NAMES_SOURCE_ID } from './label-layers';
import { getRegionBordersId, getThemePaint, type MapTheme } from './theme-paint';

/** Data layers are added before this empty layer: over the land, under every name. */
export const DATA_SLOT_ID = 'slot-data';

/** First-level regions, and the invisible layer for the region under the pointer. */
export const REGION_SOURCE = 'regions';
export const REGION_AREA_LAYER = 'region-area';

export const isOneOf = (codes: readonly string[]): ExpressionSpecification => [
	'in',
	['get', 'c'],
	['literal', [...codes]]
];
const IS_FIVE = isOneOf(COUNTRY_CODES);
/** Hong Kong and Macao are separate countries in the source. */
const IS_CHINA = isOneOf(['CHN', 'HKG', 'MAC']);
const IS_OTHER: FilterSpecification = ['!', ['any', IS_FIVE, IS_CHINA]];
export const NOTHING: FilterSpecification = ['boolean', false];
export const isRegion = (code: string): FilterSpecification => ['==', ['get', 'code'], code];
/** Matches the others of the five. */
export const isAnotherCountry = (codes: readonly string[]): FilterSpecification => [
	'all',
	IS_FIVE,
	['!', isOneOf(codes)]
];

/** Thin: round joins and caps would triple the vertices of lines one or two pixels wide. */
function line(
	id: string,
	source: string,
	filter: FilterSpecification | undefined,
	paint: NonNullable<LineLayerSpecification['paint']>,
	layout: LineLayerSpecification['layout'] = {}
): LineLayerSpecification {
	return { id, type: 'line', source, ...(filter && { filter }), layout, paint };
}

/** Until something is selected: tiles of a source are made only if one of its layers may show. */
const UNSEEN = { visibility: 'none' } as const;

const ofKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

/** Of rivers and lakes: smaller ones on a near map only. */
const IS_LARGE: ExpressionSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 4, 3]];

export const REGION_BORDER_OPACITY: ExpressionSpecification = [
	'interpolate',
	['linear'],
	['zoom'],
	2.4,
	0.45,
	3.4,
	1
];

const regionBorders = (
	id: string,
	filter: ExpressionSpecification,
	opacity: ExpressionSpecification | 0
) =>
	line(id, 'lines', ['all', ofKind('region') as ExpressionSpecification, filter], {
		'line-opacity': opacity,
		'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.6, 10, 1.1],
		// in line widths: 3 and 2.4 px
		'line-dasharray': [5, 4]
	});

/** Land to borders, without the relief. */
const GROUND_LAYERS: LayerSpecification[] = [
	{ id: 'sea', type: 'background' },
	{ id: 'land-five', type: 'fill', source: 'countries', filter: IS_FIVE },
	...buildRimBand('edge-band'),
	...buildRimBand('selected-band', NOTHING, UNSEEN),
	{ id: 'land-dim', type: 'fill', source: 'countries', filter: NOTHING },
	{
		id: REGION_AREA_LAYER,
		type: 'fill',
		source: REGION_SOURCE,
		filter: NOTHING,
		layout: UNSEEN,
		paint: { 'fill-opacity': 0 }
	},
	{ id: 'region-tint', type: 'fill', source: REGION_SOURCE, filter: NOTHING, layout: UNSEEN },
	{ id: 'land-china', type: 'fill', source: 'countries', filter: IS_CHINA },
	{ id: 'land-other', type: 'fill', source: 'countries', filter: IS_OTHER },
	line('rivers', 'rivers', IS_LARGE, {
		'line-width': [
			'interpolate',
			['linear'],
			['zoom'],
			3,
			['match', ['get', 'rank'], 1, 0.9, 2, 0.6, 0.4],
			7,
			['match', ['get', 'rank'], 1, 2, 2, 1.4, 1],
			12,
			['match', ['get', 'rank'], 1, 5, 2, 3, 2]
		]
	}),
	{ id: 'lakes', type: 'fill', source: 'lakes', filter: IS_LARGE },
	line('lake-shores', 'lakes', ['all', ['!=', ['get', 'k'], 'sea'], IS_LARGE], {
		'line-width': 0.7
	}),
	line('coast', 'lines', ofKind('coast'), { 'line-width': 0.8 }),
	// in line widths: 2 px
	line('former-shore', 'lines', ofKind('former-shore'), {
		'line-width': 0.8,
		'line-dasharray': [2.5, 2.5]
	}),
	regionBorders('borders-region', ['!', ['has', 'from']], REGION_BORDER_OPACITY),
	...REGION_YEARS.map((year) =>
		regionBorders(getRegionBordersId(year), ['==', ['get', 'from'], year], 0)
	),
	line('borders-country', 'lines', ofKind('country'), { 'line-width': 1 }),
	line('borders-disputed', 'disputed', ['!=', ['get', 'k'], LEASE], {
		'line-width': 1.3,
		'line-dasharray': [3.85, 2.3]
	}),
	// a ring of ten pixels on a phone: with the dashes of a border it would look like a letter
	line('borders-leased', 'disputed', ['==', ['get', 'k'], LEASE], {
		'line-width': 1.3,
		'line-dasharray': [1.55, 1.25]
	}),
	line('edge-line', 'lines', ofKind('edge'), { 'line-width': 1.5 }),
	line('selected-line', 'countries', NOTHING, { 'line-width': 1.8 }),
	line('region-line', REGION_SOURCE, NOTHING, { 'line-width': 2.2 }, UNSEEN)
];

/** The relief is added after the first drawing, between the land and the rivers. */
export const RELIEF_BEFORE_ID = 'rivers';

/** Source and layer of the shaded relief: a picture in Mercator rows over the atlas's box. */
export function buildRelief(theme: MapTheme) {
	const [west, south, east, north] = ATLAS_BOX;
	return {
		source: {
			type: 'image' as const,
			url: getAssetUrl('geo/relief.webp'),
			coordinates: [
				[west, north],
				[east, north],
				[east, south],
				[west, south]
			] as [[number, number], [number, number], [number, number], [number, number]]
		},
		layer: {
			id: 'relief',
			type: 'raster' as const,
			source: 'relief',
			paint: { 'raster-fade-duration': 0, ...getThemePaint(theme).relief }
		}
	};
}

const geoJson = (data: GeoJSON.FeatureCollection, tolerance = 0.2): GeoJSONSourceSpecification => ({
	type: 'geojson',
	data,
	tolerance
});

/** Until the names are placed. */
const NO_FEATURES: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The whole base map as a style; it fetches nothing but the fonts. */
export function buildBaseStyle(
	theme: MapTheme,
	fontFaces: FontFacesSpecification,
	geometry: BaseGeometry
): StyleSpecification {
	const paint = getThemePaint(theme);
	const rimSources = Object.fromEntries(
		Object.entries(buildRimOutlines(geometry)).map(([source, outlines]) => [
			source,
			geoJson(outlines, RIM_TOLERANCE_PX)
		])
	);
	const layers: LayerSpecification[] = [
		...GROUND_LAYERS,
		{ id: DATA_SLOT_ID, type: 'background', layout: { visibility: 'none' } },
		line(NAME_LEADERS_ID, NAME_LEADERS_ID, undefined, { 'line-width': 1.2 }),
		...buildLabelLayers(theme)
	];
	return {
		version: 8,
		'font-faces': fontFaces,
		transition: { duration: 0, delay: 0 },
		sources: {
			// in this order the worker makes tiles of the ground while fonts are fetched
			[NAMES_SOURCE_ID]: geoJson(NO_FEATURES),
			[NAME_LEADERS_ID]: geoJson(NO_FEATURES, 0),
			countries: geoJson(geometry.countries),
			lines: geoJson(geometry.lines),
			...rimSources,
			[REGION_SOURCE]: geoJson(geometry.regions),
			lakes: geoJson(geometry.lakes),
			rivers: geoJson(geometry.rivers),
			disputed: geoJson(geometry.disputed)
		},
		layers: layers.map(
			(layer) => ({ ...layer, paint: { ...layer.paint, ...paint[layer.id] } }) as LayerSpecification
		)
	};
}
