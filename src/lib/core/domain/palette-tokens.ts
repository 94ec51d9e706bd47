import { LAYER_FACTS, type LayerId } from './layers';
import type { Palette } from './palette';

/** A palette's colours by the names that the stylesheet and the static maps call them. */
export function tokensOf(palette: Palette): Record<string, string> {
	const { layers, corridorModes, diverging } = palette;
	// of every layer, for the stylesheet is written before it is known which a page has
	const hues = Object.entries(LAYER_FACTS).flatMap(([id, { token: short }]) => {
		const { mark, text, stage } = layers[id as LayerId];
		return [
			[short, mark],
			[`${short}-text`, text],
			[`${short}-stage`, stage]
		];
	});
	const modes = Object.entries(corridorModes).map(([mode, colour]) => [`mode-${mode}`, colour]);
	return {
		water: palette.water,
		shore: palette.shore,
		land: palette.land,
		'land-dim': palette.landDim,
		'land-cn': palette.landChina,
		'land-other': palette.landOther,
		river: palette.river,
		'b-country': palette.borderCountry,
		'b-region': palette.borderRegion,
		'b-disputed': palette.borderDisputed,
		'b-focus': palette.borderFocus,
		edge: palette.edge,
		'edge-opacity': String(palette.edgeOpacity),
		'edge-opacity-selected': String(palette.edgeOpacitySelected),
		text: palette.text,
		'text-2': palette.textSecondary,
		't-other': palette.textOther,
		't-water': palette.textWater,
		page: palette.page,
		surface: palette.surface,
		'surface-2': palette.surfaceRaised,
		line: palette.line,
		control: palette.control,
		accent: palette.accent,
		'on-accent': palette.onAccent,
		focus: palette.focus,
		case: palette.markCase,
		rise: diverging.rise.mark,
		'rise-text': diverging.rise.text,
		fall: diverging.fall.mark,
		'fall-text': diverging.fall.text,
		'stage-text-2': palette.stageTextSecondary,
		'stage-other': palette.stageTextOther,
		'stage-water': palette.stageTextWater,
		...Object.fromEntries([...hues, ...modes])
	};
}
