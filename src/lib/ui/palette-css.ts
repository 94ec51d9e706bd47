import { LAYER_FACTS } from '../core/domain/layers.ts';
import { PALETTES, type ThemeName, listTokens } from '../core/domain/palette.ts';

type Tokens = Readonly<Record<string, string>>;

const tokens = (theme: ThemeName): Tokens => listTokens(PALETTES[theme]);

/** A custom property; the browser chooses a colour by the scheme, but cannot choose numbers. */
function formatPair(name: string, light: string, dark: string): string {
	if (light === dark) return `--${name}: ${light};`;
	if (!light.startsWith('#'))
		throw new Error(`--${name} is not a colour: it must be the same in all themes`);
	return `--${name}: light-dark(${light}, ${dark});`;
}

/**
 * The custom properties of the palette: `virtual:palette.css`, served by `vite.config.ts`. An element
 * with `data-scheme` has a scheme of its own: a picture of the stage in the presenter's dark window.
 */
export function formatPaletteCss(): string {
	const [light, dark, print] = [tokens('light'), tokens('dark'), tokens('print')];
	const screen = Object.entries(light).map(([name, value]) =>
		formatPair(name, value, dark[name] ?? value)
	);
	// paper has the light scheme (`app.css`): only what differs from it
	const paper = Object.entries(print)
		.filter(([name, value]) => value !== light[name])
		.map(([name, value]) => `--${name}: ${value};`);
	return `:root, [data-scheme] {${screen.join('')}}\n@media print {:root, :root[data-theme] {${paper.join('')}}}\n`;
}

/** The brighter texts of layers on the stage, for projectors; served with the palette. */
export function formatStageCss(): string {
	const texts = Object.values(LAYER_FACTS).map(
		({ token }) => `--${token}-text: var(--${token}-stage);`
	);
	return `.on-stage {${texts.join('')}}\n`;
}
