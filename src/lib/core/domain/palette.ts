import type { CountryCode } from './countries';
import type { LayerHue } from './layer-facts';
import { LAYER_FACTS, type CORRIDOR_MODES, type LayerId } from './layers.ts';

/** The atlas's themes; `print` is for exports and paper. */
export type ThemeName = 'dark' | 'light' | 'print';

export type CorridorMode = (typeof CORRIDOR_MODES)[number];

/** A country that charts tell from others by its colour: one of the five, China or Russia. */
export type ColouredCountry = CountryCode | 'CHN' | 'RUS';

/** More or less than the value compared with. */
export type DivergingEnd = 'rise' | 'fall';

/** A colour: its name in the stylesheet, then its value in each theme. */
type Colour = readonly [token: string, dark: string, light: string, print: string];

/** As `#rrggbb`. `palette.test.ts` tests their contrasts. */
const COLOURS = {
	water: ['water', '#0f1a22', '#d3e1e4', '#e3edf0'],
	shore: ['shore', '#3b5b6b', '#93b0b9', '#93b0b9'],
	/** The five countries. */
	land: ['land', '#2c3a3f', '#f6f1e4', '#ffffff'],
	/** The four others while one country is chosen. */
	landDim: ['land-dim', '#212d32', '#f1eee6', '#ffffff'],
	landChina: ['land-cn', '#352f31', '#f0e4d6', '#f3f0ea'],
	landOther: ['land-other', '#1a242a', '#e9e6dd', '#f0f0ee'],
	river: ['river', '#3d6275', '#93b5c1', '#93b5c1'],
	borderCountry: ['b-country', '#93a1a4', '#6d7674', '#555d5c'],
	borderRegion: ['b-region', '#5f7076', '#a9a593', '#a9a9a4'],
	borderDisputed: ['b-disputed', '#d6b184', '#8a5523', '#8a5523'],
	/** The outline of a chosen country. */
	borderFocus: ['b-focus', '#f3ead2', '#3a3222', '#111111'],
	/** The tint inside the outline of the five countries. */
	edge: ['edge', '#e6d9b8', '#b08d45', '#ffffff'],
	text: ['text', '#f2ede1', '#1e2a2f', '#111111'],
	textSecondary: ['text-2', '#bcc4c2', '#4c585b', '#444444'],
	textOther: ['t-other', '#9aa8ac', '#5f6868', '#5c6463'],
	textWater: ['t-water', '#7fa6b8', '#35647a', '#35647a'],
	page: ['page', '#0b1318', '#eae6da', '#ffffff'],
	surface: ['surface', '#141e25', '#fcfaf4', '#ffffff'],
	surfaceRaised: ['surface-2', '#1d2930', '#f3efe3', '#f6f6f4'],
	line: ['line', '#33434c', '#d5cebc', '#cccccc'],
	control: ['control', '#7d8d92', '#7c8284', '#6b7072'],
	accent: ['accent', '#f0e2bf', '#1e2a2f', '#111111'],
	onAccent: ['on-accent', '#17120a', '#fcfaf4', '#ffffff'],
	focus: ['focus', '#ffffff', '#0b3d66', '#0b3d66'],
	/** The thin outline around marks that separates them from any background. */
	markCase: ['case', '#121b20', '#fbf8ef', '#ffffff'],
	stageTextSecondary: ['stage-text-2', '#c6cdcb', '#3a4548', '#444444'],
	stageTextOther: ['stage-other', '#c3cccd', '#3c4545', '#5c6463'],
	stageTextWater: ['stage-water', '#b0d0de', '#1f4a5e', '#35647a']
} as const satisfies Record<string, Colour>;
type ColourName = keyof typeof COLOURS;
const COLOUR_NAMES = Object.keys(COLOURS) as ColourName[];

/** Every colour of one theme. Opacities are from 0 to 1. */
export interface Palette extends Record<ColourName, string> {
	edgeOpacity: number;
	edgeOpacitySelected: number;
	layers: Record<LayerId, LayerHue>;
	/** The two ends of a diverging scale: more and less, or two countries. */
	diverging: Record<DivergingEnd, Pick<LayerHue, 'mark' | 'text'>>;
	corridorModes: Record<CorridorMode, string>;
	/** The same in every chart; its texts are for the stage, too. */
	countries: Record<ColouredCountry, Pick<LayerHue, 'mark' | 'text'>>;
	/** Of the categories of a reader's own table: any two are apart for every kind of colour vision. */
	categories: readonly string[];
}

type Hues = Pick<Palette, 'diverging' | 'corridorModes' | 'countries' | 'categories'>;

const ON_DARK: Hues = {
	diverging: {
		rise: { mark: '#e08a66', text: '#eda283' },
		fall: { mark: '#a08ff5', text: '#b5a8fa' }
	},
	corridorModes: {
		rail: '#c4dcf5',
		road: '#a8c6e4',
		gas: '#9ec3f0',
		oil: '#f0d9b0',
		power: '#a9bddb',
		sea: '#8db4e2'
	},
	countries: {
		KAZ: { mark: '#2d76a3', text: '#68afdf' },
		KGZ: { mark: '#ff8a4c', text: '#ff8a4c' },
		TJK: { mark: '#62f0bd', text: '#62f0bd' },
		TKM: { mark: '#ffcaf9', text: '#ffcaf9' },
		UZB: { mark: '#956300', text: '#d49e51' },
		CHN: { mark: '#a295fe', text: '#a89bff' },
		RUS: { mark: '#7c7c7c', text: '#a8a8a8' }
	},
	categories: [
		...['#cef034', '#c06a65', '#90f6d0', '#f9cdfc'],
		...['#457cfd', '#deac83', '#9b980b', '#9678a9']
	]
};
const ON_LIGHT: Hues = {
	diverging: {
		rise: { mark: '#a8442a', text: '#93391f' },
		fall: { mark: '#5450c0', text: '#4a45b0' }
	},
	corridorModes: {
		rail: '#0072ba',
		road: '#1f78b4',
		gas: '#005d9e',
		oil: '#4b2e12',
		power: '#3a70a6',
		sea: '#2b76ad'
	},
	countries: {
		KAZ: { mark: '#24326b', text: '#24326b' },
		KGZ: { mark: '#c4530f', text: '#8f1f00' },
		TJK: { mark: '#1c9273', text: '#00563b' },
		TKM: { mark: '#9167a3', text: '#623a72' },
		UZB: { mark: '#402800', text: '#402800' },
		CHN: { mark: '#480cda', text: '#480cda' },
		RUS: { mark: '#4a4a4a', text: '#4a4a4a' }
	},
	categories: [
		...['#58081f', '#5c20d2', '#757313', '#398d5e'],
		...['#082f54', '#4573de', '#926a95', '#6c411a']
	]
};

function buildPalette(theme: ThemeName, column: 1 | 2 | 3): Palette {
	const colours = COLOUR_NAMES.map((name) => [name, COLOURS[name][column]]);
	const layers = Object.entries(LAYER_FACTS).map(([id, { hues }]) => [id, hues[theme]]);
	const isPrint = theme === 'print';
	return {
		...(Object.fromEntries(colours) as Record<ColourName, string>),
		edgeOpacity: isPrint ? 0 : 0.19,
		edgeOpacitySelected: isPrint ? 0 : 0.26,
		layers: Object.fromEntries(layers) as Palette['layers'],
		...(theme === 'dark' ? ON_DARK : ON_LIGHT)
	};
}

export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
	dark: buildPalette('dark', 1),
	light: buildPalette('light', 2),
	print: buildPalette('print', 3)
};

/** A palette's colours by their names in the stylesheet and static maps. */
export function listTokens(palette: Palette): Record<string, string> {
	const { layers, corridorModes, diverging, countries, categories } = palette;
	// all layers: the stylesheet does not depend on those of a page
	const hues = Object.entries(LAYER_FACTS).flatMap(([id, { token: short }]) => {
		const { mark, text, stage } = layers[id as LayerId];
		return [
			[short, mark],
			[`${short}-text`, text],
			[`${short}-stage`, stage]
		];
	});
	return {
		...Object.fromEntries(COLOUR_NAMES.map((name) => [COLOURS[name][0], palette[name]])),
		'edge-opacity': String(palette.edgeOpacity),
		'edge-opacity-selected': String(palette.edgeOpacitySelected),
		rise: diverging.rise.mark,
		'rise-text': diverging.rise.text,
		fall: diverging.fall.mark,
		'fall-text': diverging.fall.text,
		...Object.fromEntries(hues),
		...Object.fromEntries(
			Object.entries(countries).flatMap(([code, { mark, text }]) => [
				[code.toLowerCase(), mark],
				[`${code.toLowerCase()}-text`, text]
			])
		),
		...Object.fromEntries(categories.map((colour, index) => [`category${index + 1}`, colour])),
		...Object.fromEntries(
			Object.entries(corridorModes).map(([mode, colour]) => [`mode-${mode}`, colour])
		)
	};
}
