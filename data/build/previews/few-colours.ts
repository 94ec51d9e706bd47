import { differenceEuclidean, type Rgb } from 'culori';

/** A colour of a picture, as one number, with all that it stands for. */
interface Shade {
	readonly color: number;
	readonly pixels: number;
	readonly standsFor: readonly number[];
}

const CHANNELS = 3;
const readPixel = (bytes: Uint8Array, at: number): number =>
	((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);

/** How much more a difference of hue counts than one of lightness: hues tell marks apart. */
const HUE_WEIGHT = 12;
const getDifference = differenceEuclidean('oklab', [1, HUE_WEIGHT, HUE_WEIGHT, 0]);
const toRgb = (color: number): Rgb => ({
	mode: 'rgb',
	r: (color >> 16) / 255,
	g: ((color >> 8) & 255) / 255,
	b: (color & 255) / 255
});

/**
 * What it costs to show two shades as one. By the root of its pixels a thin line in a colour of its
 * own counts more than the shades of a soft edge; by all of them it would become grey.
 */
function getCost(a: Shade, b: Shade): number {
	const [weight, other] = [Math.sqrt(a.pixels), Math.sqrt(b.pixels)];
	return (getDifference(toRgb(a.color), toRgb(b.color)) ** 2 * weight * other) / (weight + other);
}

function join(a: Shade, b: Shade): Shade {
	const [kept, given] = a.pixels >= b.pixels ? [a, b] : [b, a];
	return {
		color: kept.color,
		pixels: a.pixels + b.pixels,
		standsFor: [...kept.standsFor, ...given.standsFor]
	};
}

/**
 * Leaves at most `most` colours in a picture: the two that differ least become one, until there are
 * so few.
 * @param bytes red, green and blue of each pixel, which are changed
 */
export function reduceColors(bytes: Uint8Array, most: number): void {
	const counts = new Map<number, number>();
	for (let at = 0; at < bytes.length; at += CHANNELS) {
		const color = readPixel(bytes, at);
		counts.set(color, (counts.get(color) ?? 0) + 1);
	}
	let shades: Shade[] = [...counts].map(([color, pixels]) => ({
		color,
		pixels,
		standsFor: [color]
	}));
	while (shades.length > most) {
		let least = { cost: Infinity, pair: [shades[0]!, shades[1]!] as const };
		shades.forEach((a, index) => {
			for (const b of shades.slice(index + 1)) {
				const cost = getCost(a, b);
				if (cost < least.cost) least = { cost, pair: [a, b] };
			}
		});
		const { pair } = least;
		shades = [...shades.filter((shade) => !pair.includes(shade)), join(...pair)];
	}
	const shown = new Map(
		shades.flatMap(({ color, standsFor }) => standsFor.map((each) => [each, color]))
	);
	for (let at = 0; at < bytes.length; at += CHANNELS) {
		const color = shown.get(readPixel(bytes, at)) ?? 0;
		bytes[at] = color >> 16;
		bytes[at + 1] = (color >> 8) & 255;
		bytes[at + 2] = color & 255;
	}
}
