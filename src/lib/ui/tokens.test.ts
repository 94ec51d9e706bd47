import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES, type ThemeName } from '$lib/core/domain/palette';
import { tokensOf } from '$lib/core/domain/palette-tokens';

const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
const screen = css.slice(css.indexOf(':root {'), css.indexOf("[data-theme='dark']"));
const print = css.slice(css.indexOf('@media print'));

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
