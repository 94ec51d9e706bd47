import type {
	ExpressionSpecification,
	SymbolLayerSpecification,
	VariableAnchorOffsetCollectionSpecification
} from 'maplibre-gl';
import type { Language } from '../../core/domain/languages';
import { cityIconId, type CITY_LAYER_IDS } from './city-icons';
import type { MapTheme } from './theme-paint';

/** The languages of the atlas, and the official language of each place. */
export type MapLanguage = Language | 'local';

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

/** Layers whose words change with the language; the theme changes the icons of the last three. */
export const LABEL_LAYER_IDS = [
	'label-rivers',
	'label-regions-large',
	'label-regions',
	'label-waters',
	'label-countries',
	'label-cities',
	'label-centres',
	'label-capitals'
] as const;

export function nameIn(language: MapLanguage): ExpressionSpecification {
	return ['get', language];
}

/** Importance 1 in the first view of a phone, 2 from that of a desk, 3 closer. */
const BY_IMPORTANCE: ExpressionSpecification = [
	'<=',
	['get', 'importance'],
	['step', ['zoom'], 1, 3, 2, 5, 3]
];

/** Large enough to be named in the first view: Xinjiang and Tibet. */
const LARGE_REGIONS = ['CHN-1756', 'CHN-1662'];

const SERIF = ['Source Serif 4 Regular'];
const SERIF_ITALIC = ['Source Serif 4 Italic'];
const SANS = ['Source Sans 3 Regular'];
const SANS_SEMIBOLD = ['Source Sans 3 SemiBold'];

/**
 * Places for a city's name, in ems from the city, best first: above it, because marks of institutes
 * stand in a row under it; then level; below only where nothing else is free.
 */
function anchors(side: 'left' | 'right'): VariableAnchorOffsetCollectionSpecification {
	const right: VariableAnchorOffsetCollectionSpecification = [
		'bottom-left',
		[0.45, -0.2],
		'left',
		[0.7, 0]
	];
	const left: VariableAnchorOffsetCollectionSpecification = [
		'bottom-right',
		[-0.45, -0.2],
		'right',
		[-0.7, 0]
	];
	const above: VariableAnchorOffsetCollectionSpecification = ['bottom', [0, -0.6]];
	const below: VariableAnchorOffsetCollectionSpecification = [
		'top-left',
		[0.45, 0.2],
		'top-right',
		[-0.45, 0.2],
		'top',
		[0, 0.6]
	];
	return side === 'left'
		? [...left, ...above, ...right, ...below]
		: [...right, ...above, ...left, ...below];
}

function cityLayer(
	id: (typeof CITY_LAYER_IDS)[number],
	rank: string,
	theme: MapTheme,
	layout: SymbolLayout
): SymbolLayerSpecification {
	return {
		id,
		type: 'symbol',
		source: 'city-labels',
		filter: ['all', ['==', ['get', 'rank'], rank], BY_IMPORTANCE],
		layout: {
			'icon-image': cityIconId(id, theme),
			'text-variable-anchor-offset': [
				'case',
				['==', ['get', 'side'], 'left'],
				['literal', anchors('left')],
				['literal', anchors('right')]
			],
			'text-justify': 'auto',
			'symbol-sort-key': ['get', 'order'],
			...layout
		},
		paint: { 'text-halo-width': 1.4, 'text-halo-blur': 0.4 }
	};
}

/**
 * The label layers in paint order. MapLibre gives room to the topmost layer first, so capitals
 * win over cities, cities over countries, and names of water and regions yield to all.
 */
export function buildLabelLayers(
	language: MapLanguage,
	theme: MapTheme
): SymbolLayerSpecification[] {
	const name = nameIn(language);
	const region: SymbolLayout = {
		'text-field': name,
		'text-font': SERIF_ITALIC,
		'text-size': 12,
		'text-letter-spacing': 0.04,
		'text-max-width': 8,
		'text-padding': 4
	};
	return [
		{
			id: 'label-rivers',
			type: 'symbol',
			source: 'water-labels',
			minzoom: 4.4,
			filter: [
				'all',
				['==', ['get', 'kind'], 'river'],
				['<=', ['get', 'importance'], ['step', ['zoom'], 2, 5, 3]]
			],
			layout: {
				'text-field': name,
				'text-font': SERIF_ITALIC,
				'text-size': 12,
				'text-letter-spacing': 0.04,
				'text-variable-anchor': ['bottom-left', 'top-right', 'top-left', 'bottom-right'],
				'text-radial-offset': 0.35
			},
			paint: { 'text-halo-width': 1, 'text-halo-blur': 1 }
		},
		{
			id: 'label-regions-large',
			type: 'symbol',
			source: 'region-labels',
			minzoom: 3.2,
			filter: ['in', ['get', 'code'], ['literal', LARGE_REGIONS]],
			layout: region,
			paint: { 'text-halo-width': 0.8 }
		},
		{
			id: 'label-regions',
			type: 'symbol',
			source: 'region-labels',
			minzoom: 4.6,
			filter: ['!', ['in', ['get', 'code'], ['literal', LARGE_REGIONS]]],
			layout: region,
			paint: { 'text-halo-width': 0.8 }
		},
		{
			id: 'label-waters',
			type: 'symbol',
			source: 'water-labels',
			filter: ['all', ['!=', ['get', 'kind'], 'river'], BY_IMPORTANCE],
			layout: {
				'text-field': name,
				'text-font': SERIF_ITALIC,
				'text-size': 13,
				'text-letter-spacing': 0.04,
				'text-max-width': 12,
				'text-padding': 4
			},
			paint: { 'text-halo-width': 0.8 }
		},
		{
			id: 'label-countries',
			type: 'symbol',
			source: 'country-labels',
			filter: BY_IMPORTANCE,
			layout: {
				'text-field': name,
				'text-font': SERIF,
				'text-size': 12,
				'text-transform': 'uppercase',
				'text-letter-spacing': 0.26,
				'text-max-width': 12,
				'text-padding': 6
			},
			paint: { 'text-halo-width': 1 }
		},
		cityLayer('label-cities', 'other', theme, {
			'text-field': name,
			'text-font': SANS,
			'text-size': 12
		}),
		cityLayer('label-centres', 'regional_centre', theme, {
			'text-field': name,
			'text-font': SANS,
			'text-size': 12
		}),
		cityLayer('label-capitals', 'capital', theme, {
			'text-field': name,
			'text-font': SANS_SEMIBOLD,
			'text-size': 12.5,
			// a capital's square always shows, even where there is no room for its name
			'icon-overlap': 'always',
			'text-optional': true
		})
	];
}
