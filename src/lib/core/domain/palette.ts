import type { LayerHue } from './layer-facts';
import { LAYER_FACTS, type CORRIDOR_MODES, type LayerId } from './layers';

/** The three grounds the atlas is drawn on; `print` is for exports and paper. */
export type ThemeName = 'dark' | 'light' | 'print';

export type CorridorMode = (typeof CORRIDOR_MODES)[number];

/** More than what it is held against, or less. */
export type DivergingEnd = 'rise' | 'fall';

/** Marks, and words of the same end. */
export interface DivergingHue {
	mark: string;
	text: string;
}

/** Every colour of one theme, as `#rrggbb`. Opacities are shares of one. */
export interface Palette {
	water: string;
	shore: string;
	/** The five countries. */
	land: string;
	/** The four others while one country is chosen. */
	landDim: string;
	landChina: string;
	landOther: string;
	river: string;
	borderCountry: string;
	borderRegion: string;
	borderDisputed: string;
	/** The outline of a chosen country. */
	borderFocus: string;
	/** The tint inside the outline of the five. */
	edge: string;
	edgeOpacity: number;
	edgeOpacitySelected: number;
	text: string;
	textSecondary: string;
	textOther: string;
	textWater: string;
	page: string;
	surface: string;
	surfaceRaised: string;
	line: string;
	control: string;
	accent: string;
	onAccent: string;
	focus: string;
	/** The thin casing round marks that parts them from any ground. */
	markCase: string;
	layers: Record<LayerId, LayerHue>;
	/** The two ends of a diverging scale: more and less, or one country and the other. */
	diverging: Record<DivergingEnd, DivergingHue>;
	corridorModes: Record<CorridorMode, string>;
	stageTextSecondary: string;
	stageTextOther: string;
	stageTextWater: string;
}

/** The hues of all layers on one ground. */
function layerHues(theme: ThemeName): Record<LayerId, LayerHue> {
	const hues = Object.entries(LAYER_FACTS).map(([id, facts]) => [id, facts.hues[theme]]);
	return Object.fromEntries(hues) as Record<LayerId, LayerHue>;
}

const LIGHT_CORRIDOR_MODES: Record<CorridorMode, string> = {
	rail: '#0072ba',
	road: '#1f78b4',
	gas: '#005d9e',
	oil: '#0069ad',
	power: '#3a70a6',
	sea: '#2b76ad'
};

const LIGHT_DIVERGING: Palette['diverging'] = {
	rise: { mark: '#a8442a', text: '#93391f' },
	fall: { mark: '#5450c0', text: '#4a45b0' }
};

/** The atlas's colours. Their contrasts are tested in `palette.test.ts`. */
export const PALETTES: Record<ThemeName, Palette> = {
	dark: {
		water: '#0f1a22',
		shore: '#3b5b6b',
		land: '#2c3a3f',
		landDim: '#212d32',
		landChina: '#352f31',
		landOther: '#1a242a',
		river: '#3d6275',
		borderCountry: '#93a1a4',
		borderRegion: '#5f7076',
		borderDisputed: '#d6b184',
		borderFocus: '#f3ead2',
		edge: '#e6d9b8',
		edgeOpacity: 0.19,
		edgeOpacitySelected: 0.26,
		text: '#f2ede1',
		textSecondary: '#bcc4c2',
		textOther: '#9aa8ac',
		textWater: '#7fa6b8',
		page: '#0b1318',
		surface: '#141e25',
		surfaceRaised: '#1d2930',
		line: '#33434c',
		control: '#7d8d92',
		accent: '#f0e2bf',
		onAccent: '#17120a',
		focus: '#ffffff',
		markCase: '#121b20',
		layers: layerHues('dark'),
		diverging: {
			rise: { mark: '#e08a66', text: '#eda283' },
			fall: { mark: '#a08ff5', text: '#b5a8fa' }
		},
		corridorModes: {
			rail: '#c4dcf5',
			road: '#a8c6e4',
			gas: '#9ec3f0',
			oil: '#d3e4f4',
			power: '#a9bddb',
			sea: '#8db4e2'
		},
		stageTextSecondary: '#c6cdcb',
		stageTextOther: '#c3cccd',
		stageTextWater: '#b0d0de'
	},
	light: {
		water: '#d3e1e4',
		shore: '#93b0b9',
		land: '#f6f1e4',
		landDim: '#f1eee6',
		landChina: '#f0e4d6',
		landOther: '#e9e6dd',
		river: '#93b5c1',
		borderCountry: '#6d7674',
		borderRegion: '#a9a593',
		borderDisputed: '#8a5523',
		borderFocus: '#3a3222',
		edge: '#b08d45',
		edgeOpacity: 0.19,
		edgeOpacitySelected: 0.26,
		text: '#1e2a2f',
		textSecondary: '#4c585b',
		textOther: '#5f6868',
		textWater: '#35647a',
		page: '#eae6da',
		surface: '#fcfaf4',
		surfaceRaised: '#f3efe3',
		line: '#d5cebc',
		control: '#7c8284',
		accent: '#1e2a2f',
		onAccent: '#fcfaf4',
		focus: '#0b3d66',
		markCase: '#fbf8ef',
		layers: layerHues('light'),
		diverging: LIGHT_DIVERGING,
		corridorModes: LIGHT_CORRIDOR_MODES,
		stageTextSecondary: '#3a4548',
		stageTextOther: '#3c4545',
		stageTextWater: '#1f4a5e'
	},
	print: {
		water: '#e3edf0',
		shore: '#93b0b9',
		land: '#ffffff',
		landDim: '#ffffff',
		landChina: '#f3f0ea',
		landOther: '#f0f0ee',
		river: '#93b5c1',
		borderCountry: '#555d5c',
		borderRegion: '#a9a9a4',
		borderDisputed: '#8a5523',
		borderFocus: '#111111',
		edge: '#ffffff',
		edgeOpacity: 0,
		edgeOpacitySelected: 0,
		text: '#111111',
		textSecondary: '#444444',
		textOther: '#5c6463',
		textWater: '#35647a',
		page: '#ffffff',
		surface: '#ffffff',
		surfaceRaised: '#f6f6f4',
		line: '#cccccc',
		control: '#6b7072',
		accent: '#111111',
		onAccent: '#ffffff',
		focus: '#0b3d66',
		markCase: '#ffffff',
		layers: layerHues('print'),
		diverging: LIGHT_DIVERGING,
		corridorModes: LIGHT_CORRIDOR_MODES,
		stageTextSecondary: '#444444',
		stageTextOther: '#5c6463',
		stageTextWater: '#35647a'
	}
};
