import { onScreen } from '../../layers/on-screen';
import { MARK_SCALES } from '../../layers/model';
import { paintCard } from './layouts/card';
import type { PaintedImage } from './layouts/fit-map';
import { paintFramedMapImage } from './layouts/framed-map';
import { paintUserSlide } from './layouts/user-slide';
import { paintPortrait } from './layouts/portrait';
import { paintSquare } from './layouts/square';
import { paintWide } from './layouts/wide';
import type { ImageInput, ImageLayout, ImageSize } from './image-input';
import { PALETTES, type ThemeName, listTokens } from '../../core/domain/palette';
import { element } from './svg-element';

/** Replaces tokens by colours: programs other than browsers do not support custom properties. */
function colour(svg: string, theme: ThemeName): string {
	const tokens = listTokens(PALETTES[theme]);
	return svg.replace(/var\(--([a-z0-9-]+)(?:,[^)]*)?\)/g, (_, name: string) => {
		if (name === 'outline') return 'none';
		const value = tokens[name];
		if (value === undefined) throw new Error(`the look has no colour named ${name}`);
		return value;
	});
}

interface DocumentOptions extends ImageSize {
	theme: ThemeName;
	/** `@font-face` rules with embedded fonts; empty if the program has the fonts. */
	faceRules: string;
}

/** A drawing in the look's tokens as a self-contained SVG on the colour of a page. */
export function wrapSvgDocument(
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
	const viewBox = `0 0 ${width} ${height}`;
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox, width, height },
		faceRules === '' ? '' : element('style', {}, faceRules),
		colour(body, theme)
	);
}

type Painter = (input: ImageInput, size: ImageSize) => PaintedImage;

export const IMAGE_SIZES: Readonly<Record<ImageLayout, ImageSize>> = {
	wide: { width: 1280, height: 720 },
	map: { width: 900, height: 629 },
	'map-handout': { width: 440, height: 380 },
	card: { width: 1200, height: 630 },
	portrait: { width: 405, height: 720 },
	square: { width: 900, height: 900 },
	a4: { width: 1280, height: 905 },
	'user-slide': { width: 1280, height: 720 }
};

const PAINTERS: Readonly<Record<ImageLayout, Painter>> = {
	wide: paintWide,
	a4: paintWide,
	square: paintSquare,
	map: paintFramedMapImage,
	'map-handout': paintFramedMapImage,
	card: paintCard,
	portrait: paintPortrait,
	'user-slide': paintUserSlide
};

/** An image in the look's tokens, and the places of the labels on its map. */
export function layOutImage(input: ImageInput): PaintedImage {
	const { layout } = input;
	const view = onScreen(input.view, MARK_SCALES[layout === 'portrait' ? 'phone' : 'desktop']);
	return PAINTERS[layout]({ ...input, view }, IMAGE_SIZES[layout]);
}

/**
 * One picture of a view as a self-contained SVG.
 * @param faceRules `@font-face` rules with embedded fonts; without them the user's own are used
 */
export function composeImage(input: ImageInput, faceRules = ''): string {
	const { layout, theme } = input;
	return wrapSvgDocument(layOutImage(input).svg, { ...IMAGE_SIZES[layout], theme, faceRules });
}
