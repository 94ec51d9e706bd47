import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, type Palette, type ThemeName } from '../domain/palette';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
const screen = css.slice(css.indexOf(':root {'), css.indexOf("[data-theme='dark']"));
const print = css.slice(css.indexOf('@media print'));

/** The look's names of a palette's colours. */
function tokensOf(palette: Palette): Record<string, string> {
	const { layers, corridorModes, diverging } = palette;
	const shortNames = { stu: 'students', cor: 'corridors', ins: 'institutes', inv: 'investment' };
	const hues = Object.entries(shortNames).flatMap(([short, id]) => {
		const { mark, text, stage } = layers[id as keyof typeof layers];
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

/** What the stylesheet says for a token: one value, or a light and a dark one. */
function declared(name: string, theme: ThemeName): string | undefined {
	const block = theme === 'print' ? print : screen;
	const value = new RegExp(`\\s--${name}: ([^;]+);`).exec(block)?.[1];
	const pair = /^light-dark\((\S+), (\S+)\)$/.exec(value ?? '');
	return pair ? pair[theme === 'dark' ? 2 : 1] : value;
}

describe.each(Object.keys(PALETTES) as ThemeName[])('the stylesheet in %s', (theme) => {
	it.each(Object.entries(tokensOf(PALETTES[theme])))('has the palette’s --%s', (name, colour) => {
		expect(declared(name, theme)).toBe(colour);
	});
});
