import { converter, formatHex, parse } from 'culori';

const toRgb = converter('rgb');

/**
 * A computed colour as programs other than browsers read it: `#1a2b3c` and an opacity from 0 to 1.
 * Browsers compute `oklch()` and `color()`, which Inkscape, rsvg and Illustrator do not know.
 */
export function toPlainColor(css: string): { hex: string; opacity: number } {
	const color = css === 'none' ? undefined : parse(css);
	if (!color) return { hex: 'none', opacity: 1 };
	return { hex: formatHex(toRgb(color)), opacity: color.alpha ?? 1 };
}
