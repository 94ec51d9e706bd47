import { parseHexColor } from './contrast';

/** Ways of seeing colour: full, and the three kinds of blindness at full severity. */
export const VISIONS = ['normal', 'deuteranopia', 'protanopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

type Triple = [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear red, green and blue. */
const MACHADO: Readonly<Record<Exclude<Vision, 'normal'>, Matrix>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

const TO_XYZ: Matrix = [
	[0.4124564, 0.3575761, 0.1804375],
	[0.2126729, 0.7151522, 0.072175],
	[0.0193339, 0.119192, 0.9503041]
];
const WHITE: Triple = [0.95047, 1, 1.08883];

const times = (matrix: Matrix, [a, b, c]: Triple): Triple =>
	matrix.map(([x, y, z]) => x * a + y * b + z * c) as Triple;

function toLinear(color: string): Triple {
	return parseHexColor(color).map((channel) => {
		const share = channel / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	}) as Triple;
}

/** CIE L*, a*, b* (D65) of a colour as it is seen. */
export function labSeen(color: string, vision: Vision = 'normal'): Triple {
	const linear = toLinear(color);
	const seen = vision === 'normal' ? linear : times(MACHADO[vision], linear);
	const held = seen.map((value) => Math.min(1, Math.max(0, value))) as Triple;
	const [x, y, z] = times(TO_XYZ, held).map((value, index) => {
		const share = value / WHITE[index]!;
		return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
	}) as Triple;
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

function hueDegrees(b: number, a: number): number {
	return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** Mean of two hues the short way round; their sum where one has no hue. */
function meanHue(h1: number, h2: number, isGrey: boolean): number {
	if (isGrey) return h1 + h2;
	if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
	return (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
}

function hueStep(h1: number, h2: number, isGrey: boolean): number {
	if (isGrey) return 0;
	const step = h2 - h1;
	return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
}

/** CIEDE2000 between two colours in L*, a*, b*: under 1 nobody sees it, 20 is plain at a glance. */
export function labDistance([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
	const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
	const g = 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
	const [c1, c2] = [Math.hypot(a1 * (1 + g), b1), Math.hypot(a2 * (1 + g), b2)];
	const [h1, h2] = [hueDegrees(b1, a1 * (1 + g)), hueDegrees(b2, a2 * (1 + g))];
	const isGrey = c1 * c2 === 0;
	const lightness = l2 - l1;
	const chroma = c2 - c1;
	const hue = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(hueStep(h1, h2, isGrey)) / 2);
	const meanL = (l1 + l2) / 2;
	const meanC = (c1 + c2) / 2;
	const meanH = meanHue(h1, h2, isGrey);
	const t =
		1 -
		0.17 * Math.cos(radians(meanH - 30)) +
		0.24 * Math.cos(radians(2 * meanH)) +
		0.32 * Math.cos(radians(3 * meanH + 6)) -
		0.2 * Math.cos(radians(4 * meanH - 63));
	const sl = 1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2);
	const sc = 1 + 0.045 * meanC;
	const sh = 1 + 0.015 * meanC * t;
	const turn = 30 * Math.exp(-(((meanH - 275) / 25) ** 2));
	const rotation =
		-2 * Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)) * Math.sin(radians(2 * turn));
	return Math.sqrt(
		(lightness / sl) ** 2 +
			(chroma / sc) ** 2 +
			(hue / sh) ** 2 +
			rotation * (chroma / sc) * (hue / sh)
	);
}

/** How far apart two colours look to someone who sees in a given way. */
export function colorDistance(first: string, second: string, vision: Vision = 'normal'): number {
	return labDistance(labSeen(first, vision), labSeen(second, vision));
}
