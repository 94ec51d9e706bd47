/** Red, green and blue from 0 to 255 of `#rgb` or `#rrggbb`; throws on anything else. */
export function parseHexColor(color: string): [red: number, green: number, blue: number] {
	const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
	if (digits === undefined) throw new Error(`"${color}" is not a colour such as #1a242a`);
	const width = digits.length / 3;
	const channel = (index: number): number =>
		parseInt(digits.slice(index * width, (index + 1) * width).repeat(3 - width), 16);
	return [channel(0), channel(1), channel(2)];
}
