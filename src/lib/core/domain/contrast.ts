/** Red, green and blue from 0 to 255 of `#rgb` or `#rrggbb`; throws on anything else. */
export function parseHexColor(color: string): [red: number, green: number, blue: number] {
	const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
	if (digits === undefined) throw new Error(`"${color}" is not a colour such as #1a242a`);
	const width = digits.length / 3;
	const channel = (index: number): number =>
		parseInt(digits.slice(index * width, (index + 1) * width).repeat(3 - width), 16);
	return [channel(0), channel(1), channel(2)];
}

/** Relative luminance of WCAG 2, 0 (black) to 1 (white). */
export function relativeLuminance(color: string): number {
	const [red, green, blue] = parseHexColor(color).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2, 1 to 21, whichever of the two is lighter. */
export function contrastRatio(first: string, second: string): number {
	const [darker, lighter] = [relativeLuminance(first), relativeLuminance(second)].sort(
		(a, b) => a - b
	) as [number, number];
	return (lighter + 0.05) / (darker + 0.05);
}
