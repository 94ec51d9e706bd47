import { PALETTES, type ThemeName } from '../../core/domain/palette';
import { tokensOf } from '../../core/domain/palette-tokens';
import { element } from './svg-element';

/** Tokens as colours: programs that are no browser know no custom properties. */
function colour(svg: string, theme: ThemeName): string {
	const tokens = tokensOf(PALETTES[theme]);
	return svg.replace(/var\(--([a-z0-9-]+)(?:,[^)]*)?\)/g, (_, name: string) => {
		if (name === 'outline') return 'none';
		const value = tokens[name];
		if (value === undefined) throw new Error(`the look has no colour named ${name}`);
		return value;
	});
}

interface DocumentOptions {
	/** Units of the drawing; at 1× a unit is a pixel. */
	width: number;
	height: number;
	theme: ThemeName;
	/** `@font-face` rules with the fonts inside; empty where the program has the fonts. */
	faceRules: string;
}

/** A drawing in the look's tokens as a self-contained SVG on the colour of a page. */
export function svgDocument(
	drawing: string,
	{ width, height, theme, faceRules }: DocumentOptions
): string {
	const isDark = theme === 'dark';
	const fade = element(
		'linearGradient',
		{ id: 'ribbon-fade' },
		element('stop', { 'stop-color': 'var(--stu)', 'stop-opacity': isDark ? '0.66' : undefined }),
		element('stop', { offset: '0.75', 'stop-color': 'var(--stu)' })
	);
	const body = [
		element('defs', {}, fade),
		element('rect', { width, height, fill: 'var(--page)' }),
		drawing
	].join('');
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			width,
			height
		},
		faceRules === '' ? '' : element('style', {}, faceRules),
		colour(body, theme)
	);
}
